package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Who reviewed a case does not try it. */
public final class ReviewerTries extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ReviewerTries() {
    super("accountability.reviewer-tries");
  }
}
