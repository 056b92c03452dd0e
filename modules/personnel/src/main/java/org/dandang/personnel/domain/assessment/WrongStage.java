package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.assessment.AssessmentState;

/** The step does not belong to where the assessment stands. */
public final class WrongStage extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongStage(AssessmentState state) {
    super("personnel.assessment-wrong-stage", state);
  }
}
