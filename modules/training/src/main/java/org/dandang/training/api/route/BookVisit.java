package org.dandang.training.api.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/** A unit books a route for a group. */
public record BookVisit(
    @NotNull RouteId route,
    @NotNull UnitId unit,
    @NotNull LocalDate day,
    @Positive int people,
    @NotBlank @Size(max = 200) String purpose) {}
