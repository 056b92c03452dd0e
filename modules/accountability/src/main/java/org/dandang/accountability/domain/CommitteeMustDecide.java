package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The county committee decides in a meeting. */
final class CommitteeMustDecide extends RuleViolation {
  private static final long serialVersionUID = 1L;

  CommitteeMustDecide() {
    super("accountability.committee-must-decide");
  }
}
