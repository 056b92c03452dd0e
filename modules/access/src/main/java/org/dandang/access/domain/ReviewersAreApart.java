package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Both reviewers never sign with the same hand. */
public final class ReviewersAreApart extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ReviewersAreApart() {
    super("access.reviewers-apart");
  }
}
