package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Two officers review a case (ZW-42). */
public final class TwoOfficersNeeded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TwoOfficersNeeded() {
    super("accountability.two-officers-needed");
  }
}
