package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only a disabled account is enabled. */
public final class AccountInUse extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AccountInUse(String name) {
    super("access.account-in-use", name);
  }
}
