package org.dandang.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars;

/** Offices act on working days: what falls on another is done on the next one. */
public final class Workdays {
  private static final WorkingCalendar COUNTY = WorkingCalendars.region("450000");

  /** The calendar begins with 2018; of the year before these are the holidays in the week. */
  private static final Set<LocalDate> OF_2017 =
      Stream.of(
              "01-02", "01-27", "01-30", "01-31", "02-01", "02-02", "03-30", "03-31", "04-03",
              "04-04", "05-01", "05-29", "05-30", "10-02", "10-03", "10-04", "10-05", "10-06")
          .map(day -> LocalDate.parse("2017-" + day))
          .collect(Collectors.toSet());

  private Workdays() {}

  /** So many calendar days later or, where that is no working day, on the next one. */
  public static LocalDate after(LocalDate day, int days) {
    LocalDate then = day.plusDays(days);
    while (!isWorked(then)) then = then.plusDays(1);
    return then;
  }

  public static boolean isWorked(LocalDate day) {
    if (day.getYear() >= 2018) return COUNTY.isWorkingDay(day);
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !OF_2017.contains(day);
  }
}
