package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.DecisionBasis;

/** The county committee decides on the determination. */
public record DecideTolerance(
    @NotNull ToleranceId tolerance, @NotNull @Valid DecisionBasis basis, long seen) {}
