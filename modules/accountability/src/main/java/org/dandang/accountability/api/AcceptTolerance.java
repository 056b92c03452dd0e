package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The application is accepted, or rejected with its reason. */
public record AcceptTolerance(
    @NotNull ToleranceId tolerance,
    boolean accepted,
    @NotBlank String reason,
    @NotNull LocalDate on,
    long seen) {}
