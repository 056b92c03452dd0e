package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** More excellent grades than the ratio allows (GK-1). */
public final class TooManyExcellent extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TooManyExcellent(long given, int allowed) {
    super("personnel.too-many-excellent", given, allowed);
  }
}
