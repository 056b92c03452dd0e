package org.dandang.kernel.time;

import java.util.Locale;
import org.dandang.kernel.rule.Rule;

/** What a deadline counts. */
public enum DayCount {
  WORKING_DAY,
  CALENDAR_DAY,
  MONTH,
  YEAR;

  /** What the number of that rule counts. */
  public static DayCount of(Rule rule) {
    return valueOf(rule.unit().toUpperCase(Locale.ROOT));
  }
}
