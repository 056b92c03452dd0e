package org.dandang.kernel.rule;

import java.time.LocalDate;

/**
 * Deadlines, quorums, effect periods and ratios as the regulations give them, in force on the day
 * of the event.
 */
public interface RuleBook {
  /**
   * The parameter in force on that day; where that day's edition has not been entered, the nearest
   * one, marked as such.
   *
   * @throws IllegalArgumentException when no edition knows the key
   */
  Rule get(String key, LocalDate on);
}
