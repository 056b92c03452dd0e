package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.appointment.ProcedureStep;

/** A step of the matrix is neither taken nor left out with a reason. */
public final class StepMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public StepMissing(String name, ProcedureStep next) {
    super("personnel.step-missing", name, next);
  }
}
