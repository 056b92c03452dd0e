package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The applicant is told, with a plan of correction and its day. */
public record GiveFeedback(
    @NotNull ToleranceId tolerance,
    @NotBlank String correctionPlan,
    @NotNull LocalDate correctionDue,
    @NotNull LocalDate on,
    long seen) {}
