package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Two officers review a case (ZW-42). */
final class TwoOfficersNeeded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  TwoOfficersNeeded() {
    super("accountability.two-officers-needed");
  }
}
