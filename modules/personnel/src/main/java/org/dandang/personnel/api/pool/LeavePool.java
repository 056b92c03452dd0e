package org.dandang.personnel.api.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Persons leave a pool by hand, used or removed, with the reason. */
public record LeavePool(
    @NotNull PoolId pool,
    @NotEmpty List<@NotNull PersonId> persons,
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 300) String reason,
    @NotNull LocalDate on) {}
