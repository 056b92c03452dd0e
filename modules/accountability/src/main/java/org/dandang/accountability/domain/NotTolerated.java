package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A refusal grants nothing. */
final class NotTolerated extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotTolerated() {
    super("accountability.not-tolerated");
  }
}
