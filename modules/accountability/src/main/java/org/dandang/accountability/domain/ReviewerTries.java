package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Who reviewed a case does not try it. */
final class ReviewerTries extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ReviewerTries() {
    super("accountability.reviewer-tries");
  }
}
