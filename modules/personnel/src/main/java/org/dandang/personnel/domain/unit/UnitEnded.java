package org.dandang.personnel.domain.unit;

import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.RuleViolation;

/** On the day of the event the unit does not exist (yet, or any more). */
public final class UnitEnded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UnitEnded(UnitId unit) {
    super("personnel.unit-ended", unit);
  }
}
