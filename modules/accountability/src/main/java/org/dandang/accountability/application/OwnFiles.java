package org.dandang.accountability.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Cases;
import org.dandang.accountability.domain.Tolerance;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;

/**
 * Files as far as they answer to the actor: for whoever has no part in one it is not there. An
 * actor without a person is a loader that enters paper files.
 */
@ApplicationScoped
class OwnFiles {
  static final long ANY = -1;

  private Cases cases;
  private Tolerances tolerances;
  private Actor actor;

  protected OwnFiles() {}

  @Inject
  OwnFiles(Cases cases, Tolerances tolerances, Actor actor) {
    this.cases = cases;
    this.tolerances = tolerances;
    this.actor = actor;
  }

  CaseFile get(CaseId id, long seen) {
    must(cases.get(id, ANY)::answersTo, "case");
    return cases.get(id, seen);
  }

  Tolerance get(ToleranceId id, long seen) {
    must(tolerances.get(id, ANY)::answersTo, "tolerance");
    return tolerances.get(id, seen);
  }

  void must(Predicate<PersonId> answers, String what) {
    if (!actor.person().map(answers::test).orElse(true)) throw new NotFound(what);
  }
}
