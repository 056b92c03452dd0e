package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** All three distinctions and six factors are reasoned (RC-1, RC-2). */
public final class CriterionMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public CriterionMissing() {
    super("accountability.criterion-missing");
  }
}
