package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A new password differs from the old one. */
public final class PasswordUnchanged extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PasswordUnchanged() {
    super("access.password-unchanged");
  }
}
