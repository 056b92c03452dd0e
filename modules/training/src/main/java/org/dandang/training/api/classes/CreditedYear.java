package org.dandang.training.api.classes;

/**
 * Hours of one person in one year.
 *
 * @param required hours that the rule book asks of the person's level in one year; 0 where it
 *     counts over five years
 * @param rule id of that rule
 */
public record CreditedYear(int classes, int hours, int required, String rule) {
  /** Hours still missing. */
  public int gap() {
    return Math.max(0, required - hours);
  }
}
