package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The proposal stood before anybody applied for tolerance. */
final class NotFrozenBefore extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotFrozenBefore() {
    super("accountability.not-frozen-before");
  }
}
