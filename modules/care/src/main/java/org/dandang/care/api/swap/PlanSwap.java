package org.dandang.care.api.swap;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/** A leader takes a role at a unit for a day. */
public record PlanSwap(
    @NotNull PersonId leader,
    @NotNull SwapRole role,
    @NotNull UnitId host,
    @NotNull LocalDate day) {}
