package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A name that an account had is never used again. */
public final class AccountNameTaken extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AccountNameTaken(String name) {
    super("access.account-name-taken", name);
  }
}
