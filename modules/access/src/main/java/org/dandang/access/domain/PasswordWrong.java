package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever changes the password knows the old one. */
public final class PasswordWrong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PasswordWrong() {
    super("access.password-wrong");
  }
}
