package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A reset is completed once, in time, with the right code. */
public final class ResetCodeWrong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ResetCodeWrong() {
    super("access.reset-code-wrong");
  }
}
