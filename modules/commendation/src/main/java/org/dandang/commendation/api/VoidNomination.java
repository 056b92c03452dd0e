package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A nomination that was entered wrongly never was. */
public record VoidNomination(
    @NotNull NominationId nomination, @NotNull @Valid Amendment amendment, long seen) {}
