package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** The assessment should never have been. */
public record VoidAssessment(
    @NotNull AssessmentId assessment, @NotNull @Valid Amendment amendment, long seen) {}
