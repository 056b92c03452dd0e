package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The written clarification, which always comes. */
public record IssueWritten(
    @NotNull ClarificationId clarification,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
