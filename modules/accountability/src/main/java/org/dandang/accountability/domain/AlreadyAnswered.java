package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A letter is answered once. */
public final class AlreadyAnswered extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyAnswered() {
    super("accountability.already-answered");
  }
}
