package org.dandang.kernel.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day for something, counted from the day after the event.
 *
 * @param day the last day as counted
 * @param rolledToWorkingDay the first working day on or after it, where a calendar-day or month
 *     count ends on a day off
 * @param provisional true while it reaches into a year whose calendar has not been published
 * @param rule the count in words, such as "15 WORKING_DAY"
 */
public record Deadline(
    LocalDate day, Optional<LocalDate> rolledToWorkingDay, boolean provisional, String rule) {
  /** The day after which the thing is late. */
  public LocalDate last() {
    return rolledToWorkingDay.orElse(day);
  }
}
