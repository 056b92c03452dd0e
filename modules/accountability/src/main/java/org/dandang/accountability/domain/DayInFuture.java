package org.dandang.accountability.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** What happens tomorrow cannot be entered today. */
public final class DayInFuture extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DayInFuture(LocalDate on) {
    super("accountability.day-in-future", on);
  }
}
