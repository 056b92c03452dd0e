package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Execution is reported only once the decision was carried out (CF-42). */
final class NotExecutedYet extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotExecutedYet() {
    super("accountability.not-executed-yet");
  }
}
