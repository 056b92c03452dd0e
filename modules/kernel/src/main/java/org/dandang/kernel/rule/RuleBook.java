package org.dandang.kernel.rule;

import java.time.LocalDate;
import java.util.Optional;

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

  /**
   * The rule of that id, such as {@code TX-4}, for display beside a refusal; also one without a
   * parameter, whose key and value are then empty. Of several editions the one of that day.
   */
  Optional<Rule> cite(String id, LocalDate on);
}
