package org.dandang.accountability.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One effect of a determination.
 *
 * @param belowRange for a lighter sanction: one step below the range
 * @param ground needed below the range
 */
public record GrantEffect(
    @NotNull ToleranceId tolerance,
    @NotNull Effect effect,
    boolean belowRange,
    @NotNull Optional<@Pattern(regexp = "(?s).*\\S.*") String> ground,
    @NotNull LocalDate on,
    long seen) {
  /** An effect that needs nothing besides. */
  public static GrantEffect plain(ToleranceId tolerance, Effect effect, LocalDate on, long seen) {
    return new GrantEffect(tolerance, effect, false, Optional.empty(), on, seen);
  }
}
