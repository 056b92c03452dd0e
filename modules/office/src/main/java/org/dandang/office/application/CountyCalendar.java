package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dandang.kernel.time.Calendars;
import org.dandang.kernel.time.DayCount;
import org.dandang.kernel.time.Deadline;
import org.dandang.kernel.time.WorkingCalendar;

/** The calendar by which the county works: the region's over the national one. */
@ApplicationScoped
class CountyCalendar implements WorkingCalendar {
  private Calendars calendars;
  private OfficeConfiguration configuration;

  protected CountyCalendar() {}

  @Inject
  CountyCalendar(Calendars calendars, OfficeConfiguration configuration) {
    this.calendars = calendars;
    this.configuration = configuration;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return calendar().isWorkingDay(day);
  }

  @Override
  public Deadline deadline(LocalDate from, int count, DayCount unit) {
    return calendar().deadline(from, count, unit);
  }

  @Override
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return calendar().workingDaysBetween(from, to);
  }

  private WorkingCalendar calendar() {
    return calendars.region(configuration.region()).orElseGet(calendars::national);
  }
}
