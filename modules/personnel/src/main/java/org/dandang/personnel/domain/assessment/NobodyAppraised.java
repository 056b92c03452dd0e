package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** A unit without cadres has nobody to appraise. */
public final class NobodyAppraised extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NobodyAppraised(int year) {
    super("personnel.nobody-appraised", year);
  }
}
