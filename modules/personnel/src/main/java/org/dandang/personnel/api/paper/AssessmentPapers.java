package org.dandang.personnel.api.paper;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dandang.personnel.api.assessment.AssessmentId;

/** The papers of an assessment as its state makes them possible; every print is audited. */
public interface AssessmentPapers {
  List<AssessmentPaper> offers(@NotNull AssessmentId assessment);

  byte[] word(@NotNull AssessmentId assessment, @NotNull AssessmentPaper kind);

  byte[] pdf(@NotNull AssessmentId assessment, @NotNull AssessmentPaper kind);
}
