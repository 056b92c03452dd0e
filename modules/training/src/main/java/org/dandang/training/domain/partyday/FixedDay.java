package org.dandang.training.domain.partyday;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.time.Period;

/** The day of the month that a branch keeps for its members, until it fixes another. */
@Entity
@Table(name = "training_fixed_day")
@AggregateRoot
public class FixedDay {
  @Id private Long id;
  @Version private long version;

  @Column(name = "branch_id")
  private long branch;

  @Column(name = "day_of_month")
  private int dayOfMonth;

  @Embedded private Period period;

  protected FixedDay() {}

  public FixedDay(long id, long branch, int dayOfMonth, LocalDate since) {
    this.id = id;
    this.branch = branch;
    this.dayOfMonth = dayOfMonth;
    this.period = Period.from(since);
  }

  public long branch() {
    return branch;
  }

  public int dayOfMonth() {
    return dayOfMonth;
  }

  public boolean isInForce(LocalDate day) {
    return period.contains(day);
  }

  public void endBefore(LocalDate next) {
    period = period.endedOn(next.minusDays(1));
  }
}
