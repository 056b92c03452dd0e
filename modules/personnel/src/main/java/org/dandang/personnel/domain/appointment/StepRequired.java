package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.appointment.ProcedureStep;

/** The matrix does not let this step be left out. */
public final class StepRequired extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public StepRequired(String name, ProcedureStep step, String source) {
    super("personnel.step-required", name, step, source);
  }
}
