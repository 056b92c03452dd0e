package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.AppealDesk;
import org.dandang.accountability.api.AppealId;
import org.dandang.accountability.api.DecideAppeal;
import org.dandang.accountability.api.FileAppeal;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.domain.Appeal;
import org.dandang.accountability.domain.Appeals;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Cases;
import org.dandang.accountability.domain.EffectPeriods;
import org.dandang.accountability.domain.FinalDecision;
import org.dandang.kernel.actor.Permits;

@ApplicationScoped
@Transactional
@Permits({DISCIPLINE_REVIEWER, TRIAL_OFFICER})
class AppealHandling implements AppealDesk {
  private OwnFiles files;
  private Appeals appeals;
  private Cases cases;
  private Days days;

  protected AppealHandling() {}

  @Inject
  AppealHandling(OwnFiles files, Appeals appeals, Cases cases, Days days) {
    this.files = files;
    this.appeals = appeals;
    this.cases = cases;
    this.days = days;
  }

  /** Taken in at the counter of those who decided, who pass it on, or by its handlers. */
  @Override
  public AppealId file(FileAppeal command) {
    days.mustHaveCome(command.on());
    CaseFile appealed = cases.get(command.caseFile(), OwnFiles.ANY);
    Appeal filed = new Appeal(appeals.nextId(), command, appealed, days.effects());
    files.must(me -> appealed.answersTo(me) || filed.answersTo(me), "case");
    appeals.add(filed);
    return filed.id();
  }

  /** The period keeps running from the first decision, by the rule of that day (E8). */
  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void decide(DecideAppeal command) {
    days.mustHaveCome(command.on());
    files.must(appeals.get(command.appeal(), OwnFiles.ANY)::answersTo, "appeal");
    Appeal appeal = appeals.get(command.appeal(), command.seen());
    EffectPeriods periods = days.effects();
    CaseFile appealed = cases.get(appeal.caseFile(), OwnFiles.ANY);
    LocalDate first = appeal.firstDecidedOn(appealed);
    FinalDecision decision =
        new FinalDecision(
            appeal.ladder(),
            command.sanction().isPresent() ? Outcome.SANCTIONED : Outcome.NO_SANCTION,
            command.sanction(),
            command.probation(),
            Optional.of("复议复查"),
            command.document(),
            command.on(),
            command
                .sanction()
                .flatMap(
                    after -> periods.until(after, first, command.probation(), Optional.empty())),
            command.sanction().map(after -> periods.rule(after, first)));
    appeal.decide(decision, appealed);
  }
}
