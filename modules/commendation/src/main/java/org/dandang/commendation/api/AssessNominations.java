package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;

/**
 * A session of the assessors. Whoever is a nominee, a close relative of one or of the same unit is
 * recused for that one whatever they wrote.
 */
public record AssessNominations(
    @NotNull ProgrammeId programme,
    @NotEmpty List<@Valid @NotNull Ballot> ballots,
    @NotNull LocalDate on) {

  /** The points that assessors gave one nomination, 0 to 100. */
  public record Ballot(
      @NotNull NominationId nomination,
      @NotEmpty Map<@NotNull PersonId, @NotNull @Min(0) @Max(100) Integer> points) {}
}
