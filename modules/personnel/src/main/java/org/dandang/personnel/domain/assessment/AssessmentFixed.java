package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.assessment.AssessmentId;

/** A confirmed assessment is not confirmed again. */
public final class AssessmentFixed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AssessmentFixed(AssessmentId assessment) {
    super("personnel.assessment-fixed", assessment);
  }
}
