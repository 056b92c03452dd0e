package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A grant is used once. */
public final class GrantUsed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public GrantUsed() {
    super("accountability.grant-used");
  }
}
