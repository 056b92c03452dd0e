package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** Two organs sign, by two persons. */
public final class OneSigner extends RuleViolation {
  private static final long serialVersionUID = 1L;

  OneSigner() {
    super("kernel.one-signer");
  }
}
