package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** What was verified, the statement of the person included. */
public record VerifyTolerance(
    @NotNull ToleranceId tolerance,
    @NotNull PersonId verifier,
    @NotBlank String result,
    @NotBlank String statement,
    @NotNull LocalDate on,
    long seen) {}
