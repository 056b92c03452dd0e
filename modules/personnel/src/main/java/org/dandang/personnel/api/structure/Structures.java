package org.dandang.personnel.api.structure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.pool.PoolId;

/** How groups are made up. */
public interface Structures {
  /** The leading group of a unit, with somebody in it who is not there yet (what if). */
  Structure ofGroup(
      @NotNull UnitId unit, @NotNull LocalDate day, @NotNull Optional<PersonId> joining);

  /** Whoever is in a pool on the day. */
  Structure ofPool(@NotNull PoolId pool, @NotNull LocalDate day);
}
