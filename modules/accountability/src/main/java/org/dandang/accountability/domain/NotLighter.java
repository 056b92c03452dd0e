package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** What rests on a grant of a lighter sanction is lighter than proposed. */
final class NotLighter extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotLighter() {
    super("accountability.not-lighter");
  }
}
