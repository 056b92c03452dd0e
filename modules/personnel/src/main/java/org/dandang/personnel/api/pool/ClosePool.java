package org.dandang.personnel.api.pool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** The pool is kept no longer; the day of the amendment is its last one. */
public record ClosePool(@NotNull PoolId pool, @NotNull @Valid Amendment amendment, long seen) {}
