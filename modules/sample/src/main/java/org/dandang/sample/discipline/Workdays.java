package org.dandang.sample.discipline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Offices act on weekdays: what falls on a weekend is done on the Monday after. */
final class Workdays {
  private Workdays() {}

  static LocalDate after(LocalDate day, int days) {
    LocalDate then = day.plusDays(days);
    if (then.getDayOfWeek() == DayOfWeek.SATURDAY) return then.plusDays(2);
    return then.getDayOfWeek() == DayOfWeek.SUNDAY ? then.plusDays(1) : then;
  }
}
