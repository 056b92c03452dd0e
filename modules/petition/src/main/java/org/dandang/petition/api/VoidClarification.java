package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A clarification was entered by mistake. */
public record VoidClarification(
    @NotNull ClarificationId clarification, @NotNull @Valid Amendment why, long seen) {}
