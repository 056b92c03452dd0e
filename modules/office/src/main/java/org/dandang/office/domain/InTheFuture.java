package org.dandang.office.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** What has happened did not happen tomorrow. */
public final class InTheFuture extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private InTheFuture(LocalDate day) {
    super("office.in-the-future", day);
  }

  /** Refuses a day after today. */
  public static LocalDate refused(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) throw new InTheFuture(day);
    return day;
  }
}
