package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Both organs have consulted; the record of it has this number. */
public record ConsultOnTolerance(
    @NotNull ToleranceId tolerance, @NotBlank String document, @NotNull LocalDate on, long seen) {}
