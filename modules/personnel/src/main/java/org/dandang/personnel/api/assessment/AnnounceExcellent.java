package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The excellent of an assessment are shown to the public. */
public record AnnounceExcellent(
    @NotNull AssessmentId assessment, @NotNull LocalDate on, long seen) {}
