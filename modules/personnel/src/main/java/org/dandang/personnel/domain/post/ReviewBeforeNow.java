package org.dandang.personnel.domain.post;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** The next review comes after the one that is entered. */
public final class ReviewBeforeNow extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ReviewBeforeNow(LocalDate next) {
    super("personnel.review-before-now", next);
  }
}
