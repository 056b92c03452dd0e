package org.dandang.personnel.persistence.merge;

import static org.dandang.kernel.persistence.PersonColumn.Spare.REMOVED;
import static org.dandang.kernel.persistence.PersonColumn.Spare.STAYS;
import static org.dandang.kernel.persistence.PersonColumn.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.desk.PersonReferences;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.PersonColumns;
import org.dandang.kernel.record.PersonsMerged;
import org.dandang.kernel.record.PersonsParted;

/**
 * What stands here of a person follows when two turn out to be one: the one is never recorded
 * without the other, so both observers are in the transaction of the merge.
 */
@ApplicationScoped
class MergedPersons implements PersonReferences {
  static final PersonColumns COLUMNS =
      PersonColumns.of(
          "personnel",
          of("personnel_cadre_period").onceAtATime("true", STAYS),
          of("personnel_engagement")
              .onceAtATime("k.kind = g.kind and g.kind in ('ESTABLISHMENT', 'POST')", STAYS),
          of("personnel_rank_held").onceAtATime("true", STAYS),
          of("personnel_kinship").pairedWith("relative_id"),
          of("personnel_kinship", "relative_id").pairedWith("person_id"),
          of("personnel_recognition"),
          of("personnel_correction_request"),
          of("personnel_temperament_note"),
          of("personnel_experience"),
          of("personnel_attachment"),
          of("personnel_party_membership").onceAtATime("true", REMOVED),
          of("personnel_pool_member").onceAtATime("k.pool_id = g.pool_id", REMOVED),
          of("personnel_pool_nomination"),
          of("personnel_fitness_opinion"),
          of("personnel_matching", "chosen_id").deciding(),
          of("personnel_match_candidate").once("matching_id", STAYS),
          of("personnel_change").deciding(),
          of("personnel_attendance").once("appointment_id", STAYS),
          of("personnel_appeal").deciding(),
          of("personnel_appeal", "first_handler"),
          of("personnel_appeal", "second_handler"),
          of("personnel_appeal", "signer_id"),
          of("personnel_dispatch").deciding(),
          of("personnel_grade_given").once("assessment_id", REMOVED).deciding(),
          of("personnel_notified_bar").deciding(),
          of("personnel_asked_person").once("letter_id", STAYS),
          of("personnel_form").alone(STAYS),
          of("personnel_post", "mentor_id"));

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public List<Reference> to(PersonId person) {
    return COLUMNS.count(em, person);
  }

  @Override
  public List<Reference> toAnyOf(Collection<PersonId> persons) {
    return COLUMNS.count(em, persons);
  }

  void follow(@Observes PersonsMerged event) {
    COLUMNS.follow(em, event);
  }

  void giveBack(@Observes PersonsParted event) {
    COLUMNS.refuseDecided(em, event);
    COLUMNS.giveBack(em, event);
  }
}
