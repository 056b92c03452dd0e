package org.dandang.commendation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An objection in the notice period was assessed and stops a nominee. */
public record StopNomination(
    @NotNull NominationId nomination,
    @NotBlank @Size(max = 500) String reason,
    @NotNull LocalDate on,
    long seen) {}
