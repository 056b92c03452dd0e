package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is left without a grade for no reason. */
public final class UngradedWithoutReason extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UngradedWithoutReason(String name) {
    super("personnel.ungraded-without-reason", name);
  }
}
