package org.dandang.care.api.difficulty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.record.Amendment;

/**
 * A difficulty with its steps in order, for the bulk door.
 *
 * @param steps what happened after it was collected
 */
public record WholeDifficulty(
    @NotNull @Valid CollectDifficulty collected,
    @NotNull List<@Valid Step> steps,
    @NotNull Optional<Amendment> voided) {
  public WholeDifficulty {
    steps = List.copyOf(steps);
  }

  /** One step. */
  public sealed interface Step {}

  /** It was given to a unit. */
  public record Assigned(@NotNull @Valid Assignment assignment) implements Step {}

  /** The unit says what it did. */
  public record Solved(@NotNull String result, @NotNull LocalDate on) implements Step {}

  /** It was confirmed. */
  public record Confirmed(@NotNull @Valid Confirmation confirmation) implements Step {}

  /** It was not solved after all. */
  public record Reopened(@NotNull String reason, @NotNull LocalDate on) implements Step {}
}
