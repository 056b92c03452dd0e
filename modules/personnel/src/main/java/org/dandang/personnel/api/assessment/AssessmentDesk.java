package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;
import java.util.List;

/** Commands about assessments. */
public interface AssessmentDesk {
  AssessmentId open(@Valid OpenAssessment command);

  /** Replaces all grades of a draft; who no longer stands among them takes no part. */
  void grade(@Valid GradeAssessment command);

  void confirm(@Valid ConfirmAssessment command);

  void voidAssessment(@Valid VoidAssessment command);

  /** Whole assessments, opened and confirmed on their day, by the same rules. */
  List<AssessmentId> enter(List<@Valid OpenAssessment> commands);
}
