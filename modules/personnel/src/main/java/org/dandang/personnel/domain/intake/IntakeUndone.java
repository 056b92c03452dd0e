package org.dandang.personnel.domain.intake;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.intake.IntakeId;

/** A table is undone once. */
public final class IntakeUndone extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public IntakeUndone(IntakeId intake) {
    super("personnel.intake-undone", intake);
  }
}
