package org.dandang.care.api.difficulty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/** Which unit deals with it until when. */
public record Assignment(@NotNull UnitId unit, @NotNull LocalDate due, @NotNull LocalDate on) {}
