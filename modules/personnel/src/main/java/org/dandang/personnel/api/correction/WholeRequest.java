package org.dandang.personnel.api.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A request that was made on paper, with its answer where there is one.
 *
 * @param on the day on which it was handed in
 */
public record WholeRequest(
    @NotNull PersonId person,
    @NotNull @Valid AskCorrection asked,
    @NotNull LocalDate on,
    @NotNull Optional<@Valid Answer> answer) {
  /** What was answered, by whom and when. */
  public record Answer(
      boolean accepted,
      @NotBlank @Size(max = 500) String reason,
      @NotBlank @Size(max = 100) String by,
      @NotNull LocalDate on) {}
}
