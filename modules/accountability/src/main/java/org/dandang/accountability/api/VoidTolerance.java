package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** An application was entered by mistake; its grants fall with it. */
public record VoidTolerance(
    @NotNull ToleranceId tolerance, @NotNull @Valid Amendment why, long seen) {}
