package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody gives rights to the own person. */
public final class NotOwnRights extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotOwnRights() {
    super("access.not-own-rights");
  }
}
