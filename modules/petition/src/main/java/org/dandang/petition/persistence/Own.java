package org.dandang.petition.persistence;

import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;

/** The right that a report itself gives, as a condition; the same as {@code Report.answersTo}. */
final class Own {
  static final String REPORT =
      "(r.clue.first = :me or r.clue.second = :me or r.clue.reviewer = :me or r.registrar = :me) and not exists"
          + " (select a.id from Allegation a where a.report = r and a.subject = :me) and not exists"
          + " (select w.id from DeclaredRecusal w where w.report = r and w.person = :me)";

  private Own() {}

  static PersonId me(Actor actor) {
    return actor.person().orElseThrow(() -> new NotFound("report"));
  }
}
