package org.dandang.personnel.api.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.UnitKind;

/** A unit begins. External units and the county itself have no parent. */
public record FoundUnit(
    @NotBlank @Size(max = 40) String code,
    @NotBlank @Size(max = 120) String name,
    @NotNull UnitKind kind,
    @NotNull Industry industry,
    @NotNull Optional<UnitId> parent,
    @PositiveOrZero int order,
    @NotNull LocalDate on) {}
