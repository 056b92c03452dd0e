package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A refusal grants nothing. */
public final class NotTolerated extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotTolerated() {
    super("accountability.not-tolerated");
  }
}
