package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dandang.personnel.api.appeal.AppealKind;

/** The cadre reads the own grades, signs them and contests them. */
public interface OwnGrades {
  /** A signature of the cadre. */
  record Sign(
      @NotNull AssessmentId assessment,
      boolean agrees,
      @NotBlank @Size(max = 500) String opinion,
      long seen) {}

  /** A request of the cadre. */
  record Ask(
      @NotNull AssessmentId assessment,
      @NotNull AppealKind kind,
      @NotBlank @Size(max = 1000) String grounds,
      long seen) {}

  List<GradeOfYear> own();

  List<Consequence> ownConsequences();

  void sign(@Valid Sign command);

  void askReview(@Valid Ask command);
}
