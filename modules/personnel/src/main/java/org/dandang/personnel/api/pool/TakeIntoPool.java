package org.dandang.personnel.api.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Persons come into a pool, or leave it, by hand with a reason. */
public record TakeIntoPool(
    @NotNull PoolId pool,
    @NotEmpty List<@NotNull PersonId> persons,
    @NotBlank String reason,
    @NotNull LocalDate on) {}
