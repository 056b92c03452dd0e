package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A password is long enough. */
public final class PasswordTooShort extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PasswordTooShort(int least) {
    super("access.password-too-short", least);
  }
}
