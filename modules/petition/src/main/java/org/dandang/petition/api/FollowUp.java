package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Whether the effect of the rumour is gone. */
public record FollowUp(
    @NotNull ClarificationId clarification,
    @NotBlank String effect,
    @NotNull LocalDate on,
    long seen) {}
