package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Who asked does not sign the answer. */
public final class SignedByAsker extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SignedByAsker() {
    super("accountability.signed-by-asker");
  }
}
