package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only a factor that there is can be withdrawn. */
public final class NoFactorEnrolled extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoFactorEnrolled() {
    super("access.no-factor-enrolled");
  }
}
