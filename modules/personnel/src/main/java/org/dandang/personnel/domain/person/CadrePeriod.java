package org.dandang.personnel.domain.person;

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
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;

/** A time in which a person is a cadre. */
@Entity
@Table(name = "personnel_cadre_period")
public class CadrePeriod {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private Establishment establishment;

  private String ground;
  @Embedded private Period period;

  protected CadrePeriod() {}

  CadrePeriod(Person person, CadreSince since) {
    this.person = person;
    this.establishment = since.establishment();
    this.ground = since.ground();
    this.period = Period.from(since.on());
  }

  public Establishment establishment() {
    return establishment;
  }

  public String ground() {
    return ground;
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
