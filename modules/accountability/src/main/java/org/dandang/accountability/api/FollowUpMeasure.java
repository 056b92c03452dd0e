package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Whether the person has mended what was at fault. */
public record FollowUpMeasure(
    @NotNull MeasureId measure, @NotBlank String result, @NotNull LocalDate on, long seen) {}
