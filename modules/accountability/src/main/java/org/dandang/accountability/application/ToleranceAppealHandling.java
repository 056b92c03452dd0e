package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.accountability.api.DecideToleranceAppeal;
import org.dandang.accountability.api.FileToleranceAppeal;
import org.dandang.accountability.api.ToleranceAppealDesk;
import org.dandang.accountability.api.ToleranceAppealId;
import org.dandang.accountability.domain.ToleranceAppeal;
import org.dandang.accountability.domain.ToleranceAppeals;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.actor.Permits;

/** Enters the cadre's signed appeal and what came of it; both only for those who handle it. */
@ApplicationScoped
@Transactional
@Permits({ACCOUNTABILITY_OFFICER, CASE_MANAGER, TRIAL_OFFICER, DISCIPLINE_REVIEWER})
class ToleranceAppealHandling implements ToleranceAppealDesk {
  private OwnFiles files;
  private ToleranceAppeals appeals;
  private Tolerances tolerances;
  private Days days;

  protected ToleranceAppealHandling() {}

  @Inject
  ToleranceAppealHandling(
      OwnFiles files, ToleranceAppeals appeals, Tolerances tolerances, Days days) {
    this.files = files;
    this.appeals = appeals;
    this.tolerances = tolerances;
    this.days = days;
  }

  /** Taken in at the counter of those who determined, who pass it on, or by its handlers. */
  @Override
  public ToleranceAppealId file(FileToleranceAppeal command) {
    days.mustHaveCome(command.on());
    var tolerance = tolerances.get(command.tolerance(), OwnFiles.ANY);
    files.must(
        me -> tolerance.answersTo(me) || me.equals(command.first()) || me.equals(command.second()),
        "tolerance");
    ToleranceAppeal filed =
        new ToleranceAppeal(
            appeals.nextId(), command, tolerance, appeals.hasBeenAppealed(command.tolerance()));
    appeals.add(filed);
    return filed.id();
  }

  @Override
  public void decide(DecideToleranceAppeal command) {
    days.mustHaveCome(command.on());
    files.must(appeals.get(command.appeal(), OwnFiles.ANY)::answersTo, "tolerance appeal");
    appeals.get(command.appeal(), command.seen()).decide(command);
  }
}
