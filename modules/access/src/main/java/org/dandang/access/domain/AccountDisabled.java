package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A disabled account takes no more rights. */
public final class AccountDisabled extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AccountDisabled(String name) {
    super("access.account-disabled", name);
  }
}
