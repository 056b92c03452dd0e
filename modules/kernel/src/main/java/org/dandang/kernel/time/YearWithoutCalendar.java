package org.dandang.kernel.time;

import org.dandang.kernel.rule.RuleViolation;

/**
 * A year whose working calendar has not been entered is an error, never Monday to Friday by
 * default.
 */
public final class YearWithoutCalendar extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public YearWithoutCalendar(int year) {
    super("kernel.year-without-calendar", year);
  }
}
