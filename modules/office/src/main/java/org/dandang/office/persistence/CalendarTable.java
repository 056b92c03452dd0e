package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.office.api.CalendarRecords;
import org.dandang.office.domain.setting.CalendarDays;

@ApplicationScoped
@Permits({})
class CalendarTable implements CalendarRecords {
  private CalendarDays days;

  protected CalendarTable() {}

  @Inject
  CalendarTable(CalendarDays days) {
    this.days = days;
  }

  @Override
  public List<Day> uploaded(int year, String region) {
    return days.of(region).stream()
        .filter(day -> day.day().getYear() == year)
        .map(day -> new Day(day.day(), day.worked(), day.name()))
        .toList();
  }
}
