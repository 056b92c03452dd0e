package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A grant names its units or says everywhere. */
public final class GrantWithoutUnits extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public GrantWithoutUnits() {
    super("access.grant-without-units");
  }
}
