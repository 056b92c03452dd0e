package org.dandang.kernel.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.InvalidInput;

/**
 * What the organisation department and the discipline commission say together of an objection.
 *
 * @param until where it is postponed, the day from which it may go on
 * @param evidence what was found apart from the objection itself; may be empty
 */
public record JointAssessment(
    @NotNull Objection.Outcome outcome,
    @NotNull Optional<LocalDate> until,
    @NotBlank @Size(max = 1000) String reasons,
    @NotNull @Size(max = 500) String evidence,
    @NotBlank @Size(max = 100) String organisationSigner,
    @NotBlank @Size(max = 100) String disciplineSigner,
    @NotNull LocalDate on) {

  void checkAfter(LocalDate received) {
    if (on.isBefore(received)) throw new InvalidInput("on", "kernel.assessed-before", received);
    if (until.isPresent() != (outcome == Objection.Outcome.POSTPONED)
        || until.filter(day -> !day.isAfter(on)).isPresent())
      throw new InvalidInput("until", "kernel.postponed-until");
    if (organisationSigner.strip().equals(disciplineSigner.strip())) throw new OneSigner();
  }
}
