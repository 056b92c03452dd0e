package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A consultation on which a case was opened stands. */
final class GatePassed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  GatePassed() {
    super("accountability.gate-passed");
  }
}
