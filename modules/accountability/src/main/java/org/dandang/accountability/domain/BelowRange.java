package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Below the range one step, on a ground, and never below expulsion alone (CF-22). */
final class BelowRange extends RuleViolation {
  private static final long serialVersionUID = 1L;

  BelowRange() {
    super("accountability.below-range");
  }
}
