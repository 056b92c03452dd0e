package org.dandang.access.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.UnitId;

/**
 * A role for an account, in some units and all below them or everywhere.
 *
 * @param everywhere the whole county; then the units are empty
 */
public record GrantRole(
    @NotNull AccountId account,
    @NotNull Role role,
    boolean everywhere,
    @NotNull Set<UnitId> units,
    @NotNull LocalDate from,
    @NotNull Optional<LocalDate> to,
    long seen) {
  public GrantRole {
    units = Set.copyOf(units);
  }
}
