package org.dandang.personnel.api.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/** From that day the unit is called otherwise; papers of before keep the old name. */
public record RenameUnit(
    @NotNull UnitId unit,
    @NotBlank @Size(max = 120) String name,
    @NotNull LocalDate on,
    long seen) {}
