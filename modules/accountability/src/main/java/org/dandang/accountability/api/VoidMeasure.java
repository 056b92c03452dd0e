package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A measure was entered by mistake. */
public record VoidMeasure(@NotNull MeasureId measure, @NotNull @Valid Amendment why, long seen) {}
