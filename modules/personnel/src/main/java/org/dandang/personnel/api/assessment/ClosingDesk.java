package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;

/** From the proposed grades to final ones: notice, signature, review (P20). */
public interface ClosingDesk {
  /** At least the working days of the rule book. */
  void announce(@Valid AnnounceExcellent command);

  void object(@Valid ObjectToExcellent command);

  /** Whoever is stopped is competent, not excellent. */
  void assess(@Valid AssessExcellentObjection command);

  /** After the notice, or at once where nobody is excellent. */
  void tell(@Valid TellGrades command);

  void sign(@Valid SignGrade command);

  /** Everybody who has not signed yet agrees. */
  void signRest(@Valid SignRest command);

  void noteRefusal(@Valid NoteRefusal command);

  void askReview(@Valid AskReview command);

  void decideReview(@Valid DecideReview command);

  void supplement(@Valid SupplementGrade command);
}
