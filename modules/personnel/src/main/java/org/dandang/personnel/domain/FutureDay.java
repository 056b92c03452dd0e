package org.dandang.personnel.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** What has not happened yet cannot be entered. */
public final class FutureDay extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FutureDay(LocalDate day) {
    super("personnel.future-day", day);
  }

  /** Refuses a day after today. */
  public static void refuse(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) throw new FutureDay(day);
  }
}
