package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** Two handle an appeal, never one alone. */
public final class TwoHandlers extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TwoHandlers() {
    super("personnel.appeal-two-handlers");
  }
}
