package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Accounts with known passwords exist only in a demo database. */
public final class NotADemo extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotADemo() {
    super("access.not-a-demo");
  }
}
