package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The grades are fixed and told in writing. */
public record ConfirmAssessment(
    @NotNull AssessmentId assessment, @NotNull LocalDate on, long seen) {}
