package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What became of the correction. */
public record TrackCorrection(
    @NotNull ToleranceId tolerance, @NotBlank String result, @NotNull LocalDate on, long seen) {}
