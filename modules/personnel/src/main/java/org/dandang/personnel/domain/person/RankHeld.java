package org.dandang.personnel.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.person.Rank;

/** A rank held in a period. */
@Entity
@Table(name = "personnel_rank_held")
public class RankHeld {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  @Column(name = "rank")
  private Rank rank;

  @Embedded private Period period;

  protected RankHeld() {}

  RankHeld(Person person, Rank rank, LocalDate on) {
    this.person = person;
    this.rank = rank;
    this.period = Period.from(on);
  }

  public Rank rank() {
    return rank;
  }

  public Period period() {
    return period;
  }

  void endBefore(LocalDate day) {
    if (period.isOpen()) period = period.endedOn(day.minusDays(1));
  }

  /** What ended the day before goes on. */
  void goOn(LocalDate day) {
    if (period.end().filter(day.minusDays(1)::equals).isPresent())
      period = Period.from(period.begin());
  }
}
