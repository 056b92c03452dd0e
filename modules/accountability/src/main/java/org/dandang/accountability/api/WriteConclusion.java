package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The written conclusion. */
public record WriteConclusion(
    @NotNull ToleranceId tolerance, @NotBlank String document, @NotNull LocalDate on, long seen) {}
