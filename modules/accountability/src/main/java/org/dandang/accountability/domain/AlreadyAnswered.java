package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A letter is answered once. */
final class AlreadyAnswered extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AlreadyAnswered() {
    super("accountability.already-answered");
  }
}
