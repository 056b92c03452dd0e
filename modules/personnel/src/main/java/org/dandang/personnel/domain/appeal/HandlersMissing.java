package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** Two are named to handle an appeal before it is decided. */
public final class HandlersMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HandlersMissing() {
    super("personnel.appeal-no-handlers");
  }
}
