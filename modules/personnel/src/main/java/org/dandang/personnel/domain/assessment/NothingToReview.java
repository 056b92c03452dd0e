package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** What is decided was asked for. */
public final class NothingToReview extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingToReview(String name) {
    super("personnel.nothing-to-review", name);
  }
}
