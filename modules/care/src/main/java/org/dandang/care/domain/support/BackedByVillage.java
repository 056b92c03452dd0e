package org.dandang.care.domain.support;

import org.dandang.kernel.rule.RuleViolation;

/** A village is helped, and backs nobody. */
public final class BackedByVillage extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public BackedByVillage(String unit) {
    super("care.backed-by-village", unit);
  }
}
