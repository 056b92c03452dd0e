package org.dandang.kernel.time;

import java.time.LocalDate;
import org.dandang.kernel.rule.Rule;

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

  /** Counts as a rule of the book says; the deadline then names the rule's source. */
  default Deadline deadline(LocalDate from, Rule rule) {
    return deadline(from, rule.number(), DayCount.of(rule)).under(rule);
  }

  /** Whether the calendar of that day's year has been entered. */
  default boolean isKnown(LocalDate day) {
    try {
      isWorkingDay(day);
      return true;
    } catch (YearWithoutCalendar unknown) {
      return false;
    }
  }

  /** Working days in (from, to]; negative when {@code to} is before {@code from}. */
  int workingDaysBetween(LocalDate from, LocalDate to);
}
