package org.dandang.personnel.api.pool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.search.Conditions;

/**
 * A pool is opened for an industry and a profession, where they matter; filled by a rule or by
 * hand.
 *
 * @param rule whom the conditions name is in; empty for a pool by hand
 * @param unit who keeps it; scopes it
 */
public record OpenPool(
    @NotBlank @Size(max = 80) String name,
    @NotNull PoolKind kind,
    @NotNull Optional<Industry> industry,
    @NotNull Optional<@Size(max = 80) String> profession,
    @NotNull Optional<@Valid Conditions> rule,
    @NotNull UnitId unit,
    @NotNull LocalDate on) {
  /** Kept by a rule. */
  public boolean byRule() {
    return rule.isPresent();
  }
}
