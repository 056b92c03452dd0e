package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A password is not among the most common ones. */
public final class PasswordTooCommon extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PasswordTooCommon() {
    super("access.password-common");
  }
}
