package org.dandang.accountability.persistence;

import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;

/** The right that a file itself gives, as conditions; the same as each root's answersTo. */
final class Own {
  static final String CASE =
      "(c.keeper = :me or c.reviewer = :me or c.first = :me or c.second = :me or c.trial = :me)"
          + " and not exists (select s.id from CaseSubject s where s.caseFile = c"
          + " and s.person = :me)";
  static final String TOLERANCE =
      "(t.keeper = :me or t.reviewer = :me or t.verifier = :me or t.disciplineSigner = :me"
          + " or t.organisationSigner = :me) and t.person <> :me";
  static final String MEASURE = "(m.giver = :me or m.approver = :me) and m.person <> :me";
  static final String CONSULTATION =
      "(k.keeper = :me or k.forDiscipline = :me or k.forOrganisation = :me)";

  private Own() {}

  static PersonId me(Actor actor) {
    return actor.person().orElseThrow(() -> new NotFound("case"));
  }
}
