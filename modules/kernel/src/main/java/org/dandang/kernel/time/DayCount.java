package org.dandang.kernel.time;

/** What a deadline counts. */
public enum DayCount {
  WORKING_DAY,
  CALENDAR_DAY,
  MONTH,
  YEAR
}
