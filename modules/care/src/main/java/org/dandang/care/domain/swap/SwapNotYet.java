package org.dandang.care.domain.swap;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A day that has not come is not done. */
public final class SwapNotYet extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SwapNotYet(LocalDate day) {
    super("care.swap-not-yet", day);
  }
}
