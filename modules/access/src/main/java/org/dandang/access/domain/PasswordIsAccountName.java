package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A password is not the account name. */
public final class PasswordIsAccountName extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PasswordIsAccountName() {
    super("access.password-is-account-name");
  }
}
