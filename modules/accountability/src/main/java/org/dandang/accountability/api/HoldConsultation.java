package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/**
 * Both organs consult about several accountability cases in one meeting.
 *
 * @param items the cases, each with what was agreed on it
 * @param members who sat for which organ, the two signers not among them
 * @param minutes number of the minutes that both sign
 * @param opinion what was agreed in all
 */
public record HoldConsultation(
    @NotEmpty List<@NotNull @Valid Item> items,
    @NotNull PersonId forDiscipline,
    @NotNull PersonId forOrganisation,
    @NotNull List<@NotNull @Valid Member> members,
    @NotBlank String minutes,
    @NotBlank String opinion,
    @NotNull PersonId keeper,
    @NotNull LocalDate on) {
  /** One case and the opinion on it. */
  public record Item(@NotNull CaseId caseFile, @NotBlank String opinion) {}

  /** Who sat for which organ. */
  public record Member(@NotNull Organ organ, @NotNull PersonId person) {}

  public List<CaseId> cases() {
    return items.stream().map(Item::caseFile).distinct().toList();
  }
}
