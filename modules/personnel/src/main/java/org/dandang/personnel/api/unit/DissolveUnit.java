package org.dandang.personnel.api.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;

/** The unit ends with the day of the amendment and nobody takes over. */
public record DissolveUnit(@NotNull UnitId unit, @NotNull @Valid Amendment amendment, long seen) {}
