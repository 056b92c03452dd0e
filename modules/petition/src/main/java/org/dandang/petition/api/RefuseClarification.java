package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The chief of the organ does not approve, and says why. */
public record RefuseClarification(
    @NotNull ClarificationId clarification,
    @NotBlank String reason,
    @NotNull LocalDate on,
    long seen) {}
