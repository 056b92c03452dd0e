package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Everybody is told the own grade in writing. */
public record TellGrades(@NotNull AssessmentId assessment, @NotNull LocalDate on, long seen) {}
