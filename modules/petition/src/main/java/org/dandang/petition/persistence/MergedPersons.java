package org.dandang.petition.persistence;

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
          "petition",
          of("petition_allegation").apartFrom("approved_by"),
          of("petition_allegation", "approved_by").apartFrom("person_id"),
          of("petition_inquiry").apartFrom("approved_by"),
          of("petition_inquiry", "approved_by").apartFrom("person_id"),
          of("petition_clarification").apartFrom("proposer", "approved_by"),
          of("petition_clarification", "proposer").apartFrom("person_id", "approved_by"),
          of("petition_clarification", "approved_by").apartFrom("person_id", "proposer"),
          of("petition_report", "registrar").apartFrom("second_recorder"),
          of("petition_report", "second_recorder").apartFrom("registrar"),
          of("petition_report", "feedback_second"),
          of("petition_opinion", "approved_by"),
          of("petition_recusal"),
          of("petition_recusal", "declared_by"),
          of("petition_talk").apartFrom("talker", "second_talker"),
          of("petition_talk", "talker").apartFrom("person_id", "second_talker"),
          of("petition_talk", "second_talker").apartFrom("person_id", "talker"),
          of("petition_report", "routed_by"),
          of("petition_report", "passed_by"),
          of("petition_report", "first_handler").apartFrom("second_handler", "reviewer"),
          of("petition_report", "second_handler").apartFrom("first_handler", "reviewer"),
          of("petition_report", "reviewer").apartFrom("first_handler", "second_handler"),
          of("petition_unsealing", "requester").apartFrom("decided_by"),
          of("petition_unsealing", "decided_by").apartFrom("requester"),
          of("petition_protection", "owner").apartFrom("decided_by"),
          of("petition_protection", "decided_by").apartFrom("owner"),
          of("petition_look", "viewer"),
          of("petition_message", "signer"));

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  void follow(@Observes PersonsMerged event) {
    COLUMNS.follow(em, event);
  }

  void giveBack(@Observes PersonsParted event) {
    COLUMNS.giveBack(em, event);
  }
}
