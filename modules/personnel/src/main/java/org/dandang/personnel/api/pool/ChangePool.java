package org.dandang.personnel.api.pool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.search.Conditions;

/** A pool has another name, or another rule; whom the new rule names is in from its day on. */
public record ChangePool(
    @NotNull PoolId pool,
    @NotBlank @Size(max = 80) String name,
    @NotNull Optional<@Valid Conditions> rule,
    @NotNull @Valid Amendment amendment,
    long seen) {}
