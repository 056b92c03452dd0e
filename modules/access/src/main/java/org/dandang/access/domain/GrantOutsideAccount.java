package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A grant lies within the time of its account. */
public final class GrantOutsideAccount extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public GrantOutsideAccount() {
    super("access.grant-outside-account");
  }
}
