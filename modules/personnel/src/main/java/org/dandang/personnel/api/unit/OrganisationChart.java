package org.dandang.personnel.api.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/** The tree of units with their leading groups, one unit and what stands right below at a time. */
public interface OrganisationChart {
  ChartUnit of(@NotNull UnitId unit, @NotNull LocalDate day);
}
