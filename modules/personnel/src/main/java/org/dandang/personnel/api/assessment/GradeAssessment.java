package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;

/**
 * The grades proposed from now on, while nothing is confirmed.
 *
 * @param widerApproval document that allows more excellent grades than the usual ratio
 */
public record GradeAssessment(
    @NotNull AssessmentId assessment,
    @NotNull Optional<String> widerApproval,
    @NotEmpty List<@Valid @NotNull Graded> grades,
    @NotNull LocalDate on,
    long seen) {}
