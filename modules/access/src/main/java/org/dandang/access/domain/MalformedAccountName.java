package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An account name is short and plain. */
public final class MalformedAccountName extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MalformedAccountName() {
    super("access.malformed-account-name");
  }
}
