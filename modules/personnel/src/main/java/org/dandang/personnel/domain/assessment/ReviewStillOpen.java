package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** One review of a grade at a time, and an appeal after its decision. */
public final class ReviewStillOpen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ReviewStillOpen(String name) {
    super("personnel.review-still-open", name);
  }
}
