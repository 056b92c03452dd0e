package org.dandang.petition.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** What happens tomorrow cannot be entered today. */
public final class DayInFuture extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DayInFuture(LocalDate on) {
    super("petition.day-in-future", on);
  }
}
