package org.dandang.office.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A number whose paper was never issued. */
public record VoidNumber(long number, @NotNull @Valid Amendment amendment, long seen) {}
