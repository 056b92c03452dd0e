package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A grant is used once. */
final class GrantUsed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  GrantUsed() {
    super("accountability.grant-used");
  }
}
