package org.dandang.personnel.api.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/** From that day the unit stands below another (划转). */
public record MoveUnit(
    @NotNull UnitId unit, @NotNull UnitId parent, @NotNull LocalDate on, long seen) {}
