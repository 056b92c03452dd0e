package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A report is handled by two (ZW-42). */
final class TwoHandlersNeeded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  TwoHandlersNeeded() {
    super("petition.two-handlers-needed");
  }
}
