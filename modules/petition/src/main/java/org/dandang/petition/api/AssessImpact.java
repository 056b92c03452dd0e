package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How far the rumour went and what it did. */
public record AssessImpact(
    @NotNull ClarificationId clarification,
    @NotBlank String impact,
    @NotNull Spread rumour,
    @NotNull LocalDate on,
    long seen) {}
