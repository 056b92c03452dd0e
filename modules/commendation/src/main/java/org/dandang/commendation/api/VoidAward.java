package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** An award that was entered wrongly never was. */
public record VoidAward(@NotNull AwardId award, @NotNull @Valid Amendment amendment, long seen) {}
