package org.dandang.kernel.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.Rule;

/**
 * The last day for something, counted from the day after the event.
 *
 * @param day the last day as counted
 * @param rolledToWorkingDay the first working day on or after it, for counts that run through days
 *     off; empty for a count of working days
 * @param provisional true while it reaches into a year whose calendar has not been published: that
 *     part is counted Monday to Friday, to be counted again
 * @param rule the count in words, such as {@code 15 WORKING_DAY}, or the source of the rule behind
 *     it
 */
public record Deadline(
    LocalDate day, Optional<LocalDate> rolledToWorkingDay, boolean provisional, String rule) {
  /** The day after which the thing is late. */
  public LocalDate last() {
    return rolledToWorkingDay.orElse(day);
  }

  /** The same day, named after the rule that sets it. */
  public Deadline under(Rule behind) {
    return new Deadline(day, rolledToWorkingDay, provisional, behind.source());
  }
}
