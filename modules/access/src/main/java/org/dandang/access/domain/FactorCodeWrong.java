package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only the right code, not used before, shows that the authenticator is at hand. */
public final class FactorCodeWrong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FactorCodeWrong() {
    super("access.factor-code-wrong");
  }
}
