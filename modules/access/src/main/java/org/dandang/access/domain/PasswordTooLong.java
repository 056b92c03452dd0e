package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A password is not so long that hashing it becomes an attack. */
public final class PasswordTooLong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PasswordTooLong(int most) {
    super("access.password-too-long", most);
  }
}
