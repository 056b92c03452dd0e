package org.dandang.kernel.time;

import java.time.LocalDate;

/**
 * Which days are worked: the national calendar, with a region's own holidays as a layer over it.
 */
public interface WorkingCalendar {
  /**
   * @throws YearWithoutCalendar when that year's calendar has not been entered
   */
  boolean isWorkingDay(LocalDate day);

  /**
   * Counts from the day after {@code from}. A count that reaches into a year without data is
   * provisional; one that lies wholly in such a year is refused.
   *
   * @throws YearWithoutCalendar when the whole question lies in a year without data
   */
  Deadline deadline(LocalDate from, int count, DayCount unit);

  /** Working days in (from, to]; negative when {@code to} is before {@code from}. */
  int workingDaysBetween(LocalDate from, LocalDate to);
}
