package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A step after the decision is taken once. */
final class AlreadyDone extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AlreadyDone() {
    super("accountability.already-done");
  }
}
