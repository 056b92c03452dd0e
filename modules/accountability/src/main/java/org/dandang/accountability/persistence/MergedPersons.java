package org.dandang.accountability.persistence;

import static org.dandang.kernel.persistence.PersonColumn.Spare.STAYS;
import static org.dandang.kernel.persistence.PersonColumn.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.PersonColumns;
import org.dandang.kernel.record.PersonsMerged;
import org.dandang.kernel.record.PersonsParted;

/**
 * What stands here of a person follows when two turn out to be one: the one is never recorded
 * without the other, so both observers are in the transaction of the merge. Nobody outside learns
 * what moved.
 */
@ApplicationScoped
class MergedPersons {
  static final PersonColumns COLUMNS =
      PersonColumns.of(
          "accountability",
          of("accountability_case_subject").once("case_id", STAYS),
          of("accountability_tolerance"),
          of("accountability_measure").apartFrom("giver", "approver"),
          of("accountability_appeal"),
          of("accountability_letter_person").once("letter_id", STAYS),
          of("accountability_later_appointment"),
          of("accountability_consultation", "for_discipline").apartFrom("for_organisation"),
          of("accountability_consultation", "for_organisation").apartFrom("for_discipline"),
          of("accountability_consultation", "keeper"),
          of("accountability_case", "keeper").apartFrom("reviewer"),
          of("accountability_case", "reviewer").apartFrom("keeper"),
          of("accountability_case", "first_officer").apartFrom("second_officer", "trial_officer"),
          of("accountability_case", "second_officer").apartFrom("first_officer", "trial_officer"),
          of("accountability_case", "trial_officer").apartFrom("first_officer", "second_officer"),
          of("accountability_tolerance", "keeper"),
          of("accountability_tolerance", "reviewer"),
          of("accountability_tolerance", "verifier"),
          of("accountability_tolerance", "discipline_signer").apartFrom("organisation_signer"),
          of("accountability_tolerance", "organisation_signer").apartFrom("discipline_signer"),
          of("accountability_measure", "giver").apartFrom("approver"),
          of("accountability_measure", "approver").apartFrom("giver"),
          of("accountability_appeal", "first_handler").apartFrom("second_handler"),
          of("accountability_appeal", "second_handler").apartFrom("first_handler"),
          of("accountability_consultation_member")
              .toldBy("consultation_id")
              .once("consultation_id", STAYS),
          of("accountability_tolerance_appeal", "first_handler").apartFrom("second_handler"),
          of("accountability_tolerance_appeal", "second_handler").apartFrom("first_handler"),
          of("accountability_tolerance_appeal", "discipline_signer")
              .apartFrom("organisation_signer"),
          of("accountability_tolerance_appeal", "organisation_signer")
              .apartFrom("discipline_signer"));

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  void follow(@Observes PersonsMerged event) {
    COLUMNS.follow(em, event);
  }

  void giveBack(@Observes PersonsParted event) {
    COLUMNS.giveBack(em, event);
  }
}
