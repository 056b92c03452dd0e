package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/**
 * What both organs determine, with every distinction and factor reasoned.
 *
 * @param discipline who signed for the discipline commission
 * @param organisation who signed for the organisation department
 */
public record DetermineTolerance(
    @NotNull ToleranceId tolerance,
    @NotNull Determination determination,
    @NotNull List<@Valid Judgement> judgements,
    @NotNull Set<Exclusion> exclusions,
    @NotNull Optional<PersonId> discipline,
    @NotNull Optional<PersonId> organisation,
    @NotNull LocalDate on,
    long seen) {
  /** One distinction or factor. */
  public record Judgement(
      @NotNull Criterion criterion, boolean favourable, @NotBlank String reason) {}
}
