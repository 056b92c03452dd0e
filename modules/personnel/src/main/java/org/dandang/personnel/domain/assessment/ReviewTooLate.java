package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** Reviews and appeals are asked for within their days (GW-95). */
public final class ReviewTooLate extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ReviewTooLate(String name, LocalDate last) {
    super("personnel.review-too-late", name, last);
  }
}
