package org.dandang.personnel.domain.pool;

import jakarta.persistence.Column;
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
import org.dandang.personnel.api.pool.NominationState;

/** Somebody was named for a pool of young or reserve cadres, and it is answered once. */
@Entity
@Table(name = "personnel_pool_nomination")
public class PoolNomination {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pool_id")
  private Pool pool;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private NominationState state;

  private String reason;

  @Column(name = "on_day")
  private LocalDate on;

  private String answer;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  protected PoolNomination() {}

  PoolNomination(Pool pool, PersonId person, String reason, LocalDate on) {
    this.pool = pool;
    this.person = person;
    this.reason = reason;
    this.on = on;
    this.state = NominationState.NOMINATED;
  }

  PersonId person() {
    return person;
  }

  LocalDate on() {
    return on;
  }

  boolean isWaiting() {
    return state == NominationState.NOMINATED;
  }

  void answered(boolean confirmed, String words, LocalDate day) {
    state = confirmed ? NominationState.CONFIRMED : NominationState.DECLINED;
    answer = words;
    answeredOn = day;
  }
}
