package org.dandang.personnel.domain.pool;

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
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.pool.Outcome;

/** Somebody in a pool for a time. */
@Entity
@Table(name = "personnel_pool_member")
public class PoolMember {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pool_id")
  private Pool pool;

  @Column(name = "person_id")
  private PersonId person;

  @Column(name = "in_reason")
  private String inReason;

  @Column(name = "out_reason")
  private String outReason;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Embedded private Period period;

  protected PoolMember() {}

  PoolMember(Pool pool, PersonId person, String reason, LocalDate on) {
    this.pool = pool;
    this.person = person;
    this.inReason = reason;
    this.period = Period.from(on);
  }

  PersonId person() {
    return person;
  }

  Period period() {
    return period;
  }

  boolean isIn() {
    return period.isOpen();
  }

  /** The day is the last one inside. */
  void leave(Outcome how, String reason, LocalDate on) {
    outcome = how;
    outReason = reason;
    period = period.endedOn(on);
  }
}
