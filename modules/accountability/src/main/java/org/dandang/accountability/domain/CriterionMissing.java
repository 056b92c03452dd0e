package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** All three distinctions and six factors are reasoned (RC-1, RC-2). */
final class CriterionMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  CriterionMissing() {
    super("accountability.criterion-missing");
  }
}
