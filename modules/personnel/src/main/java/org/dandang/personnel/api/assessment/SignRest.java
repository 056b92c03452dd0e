package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The forms of all others came back signed without an objection. */
public record SignRest(@NotNull AssessmentId assessment, @NotNull LocalDate on, long seen) {}
