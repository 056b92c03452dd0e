package org.dandang.office.domain.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;

/**
 * A day of an uploaded calendar that is not as the week says: a holiday, or a weekend day worked.
 */
@Entity
@Table(name = "office_calendar_day")
@AggregateRoot
public class CalendarDay {
  @Id private Long id;
  private String region;
  private LocalDate day;
  private boolean worked;
  private String name;

  protected CalendarDay() {}

  public CalendarDay(long id, String region, SpecialDay special) {
    this.id = id;
    this.region = region;
    this.day = special.day();
    this.worked = special.worked();
    this.name = special.name();
  }

  public SpecialDay special() {
    return new SpecialDay(day, worked, name);
  }
}
