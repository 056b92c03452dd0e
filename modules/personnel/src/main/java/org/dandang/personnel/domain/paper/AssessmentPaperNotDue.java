package org.dandang.personnel.domain.paper;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.paper.AssessmentPaper;

/** A paper of an assessment is printed once it has come so far. */
public final class AssessmentPaperNotDue extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AssessmentPaperNotDue(AssessmentPaper paper) {
    super("personnel.assessment-paper-not-due", paper);
  }
}
