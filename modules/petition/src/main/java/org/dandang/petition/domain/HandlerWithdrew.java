package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/**
 * Whoever withdrew from a matter, or handled it before it was reopened, does not work on it (Q3).
 */
public final class HandlerWithdrew extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HandlerWithdrew() {
    super("petition.handler-withdrew");
  }
}
