package org.dandang.accountability.persistence;

import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;

/**
 * The right that a file itself gives, as conditions; the same as each root's answersTo, and for a
 * case or a tolerance those who handle an appeal against it besides.
 */
final class Own {
  static final String CASE =
      "(c.hands.keeper = :me or c.hands.reviewer = :me or c.hands.first = :me or c.hands.second ="
          + " :me or c.hands.trial = :me or exists (select a.id from Appeal a where a.caseFile = c.id"
          + " and a.standing.voided = false and (a.first = :me or a.second = :me))) and not exists (select s.id from CaseSubject s where"
          + " s.caseFile = c and s.person = :me)";
  static final String TOLERANCE =
      "(t.application.keeper = :me or t.application.reviewer = :me"
          + " or t.verification.verifier = :me or t.signature.discipline = :me"
          + " or t.signature.organisation = :me or exists (select a.id from ToleranceAppeal a"
          + " where a.tolerance = t and a.standing.voided = false"
          + " and (a.first = :me or a.second = :me or a.discipline = :me)))"
          + " and t.person <> :me";
  static final String MEASURE = "(m.giver = :me or m.approver = :me) and m.person <> :me";
  static final String CONSULTATION =
      "(k.keeper = :me or k.forDiscipline = :me or k.forOrganisation = :me"
          + " or exists (select q.id from Consultation q join q.members m"
          + " where q = k and m.person = :me))";

  private Own() {}

  static PersonId me(Actor actor) {
    return actor.person().orElseThrow(() -> new NotFound("case"));
  }
}
