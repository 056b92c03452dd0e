package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dandang.accountability.api.AssignReview;
import org.dandang.accountability.api.CaseDesk;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.DecideSanction;
import org.dandang.accountability.api.EndCase;
import org.dandang.accountability.api.EnforceSanction;
import org.dandang.accountability.api.HandToTrial;
import org.dandang.accountability.api.HearPerson;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.OpenCase;
import org.dandang.accountability.api.ProposeSanction;
import org.dandang.accountability.api.RegisterCase;
import org.dandang.accountability.api.VoidCase;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Cases;
import org.dandang.accountability.domain.EffectPeriods;
import org.dandang.accountability.domain.FinalDecision;
import org.dandang.accountability.domain.ProbationLength;
import org.dandang.accountability.domain.Proposal;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;

@ApplicationScoped
@Transactional
@Permits({ACCOUNTABILITY_OFFICER, CASE_MANAGER, DISCIPLINE_REVIEWER})
class CaseHandling implements CaseDesk {
  private static final Map<CaseKind, String> SERIES =
      Map.of(CaseKind.ACCOUNTABILITY, "天问", CaseKind.DISCIPLINARY, "天立");

  private static final String MERGED = "ZW-15";

  private OwnFiles files;
  private Cases cases;
  private Tolerances tolerances;
  private NumberSeries numbers;
  private People people;
  private Days days;

  protected CaseHandling() {}

  @Inject
  CaseHandling(
      OwnFiles files,
      Cases cases,
      Tolerances tolerances,
      NumberSeries numbers,
      People people,
      Days days) {
    this.files = files;
    this.cases = cases;
    this.tolerances = tolerances;
    this.numbers = numbers;
    this.people = people;
    this.days = days;
  }

  @Override
  public CaseId register(RegisterCase command) {
    LocalDate on = command.on();
    days.mustHaveCome(on);
    Map<PersonId, LabelThen> labels = people.labels(command.subjects(), on);
    CaseFile prepared =
        new CaseFile(
            cases.nextId(),
            numbers.next(SERIES.get(command.kind()), on.getYear()),
            command.kind(),
            command.matter(),
            command.keeper(),
            command.reviewer(),
            on);
    command.subjects().stream()
        .distinct()
        .forEach(person -> prepared.concerns(cases.nextLine(), person, labels.get(person)));
    cases.add(prepared);
    return prepared.id();
  }

  @Override
  @Permits({CASE_MANAGER, DISCIPLINE_REVIEWER})
  public void open(OpenCase command) {
    days.mustHaveCome(command.on());
    CaseFile prepared = files.get(command.caseFile(), command.seen());
    if (prepared.kind() == CaseKind.ACCOUNTABILITY)
      prepared.openByCommittee(command.basis(), days.committee(command.basis().on()), command.on());
    else
      prepared.openBySlip(
          command.basis(),
          command
              .head()
              .filter(head -> people.headsCommittee(head, command.basis().on()))
              .isPresent(),
          command.on());
  }

  @Override
  @Permits({CASE_MANAGER, DISCIPLINE_REVIEWER})
  public void assignReview(AssignReview command) {
    days.mustHaveCome(command.on());
    files
        .get(command.caseFile(), command.seen())
        .assign(command.first(), command.second(), people.recusal(), command.on());
  }

  @Override
  public void hear(HearPerson command) {
    days.mustHaveCome(command.on());
    files
        .get(command.caseFile(), command.seen())
        .hear(command.person(), command.waived(), command.statement(), command.on());
  }

  @Override
  @Permits({CASE_MANAGER, DISCIPLINE_REVIEWER})
  public void handToTrial(HandToTrial command) {
    days.mustHaveCome(command.on());
    files
        .get(command.caseFile(), command.seen())
        .handToTrial(command.trialOfficer(), people.recusal(), command.on());
  }

  @Override
  @Permits({ACCOUNTABILITY_OFFICER, CASE_MANAGER, DISCIPLINE_REVIEWER, TRIAL_OFFICER})
  public void enforce(EnforceSanction command) {
    days.mustHaveCome(command.on());
    files.get(command.caseFile(), command.seen()).enforce(command, days.effects());
  }

  @Override
  @Permits({TRIAL_OFFICER, CASE_MANAGER})
  public void propose(ProposeSanction command) {
    days.mustHaveCome(command.on());
    files
        .get(command.caseFile(), command.seen())
        .propose(
            cases.nextLine(),
            command.person(),
            command.trialOfficer(),
            new Proposal(
                command.clause(),
                command.lightest(),
                command.heaviest(),
                command.proposed(),
                command.opinion(),
                command.on()));
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void decide(DecideSanction command) {
    days.mustHaveCome(command.on());
    files
        .get(command.caseFile(), command.seen())
        .decide(command.person(), decision(command), command.grant().map(tolerances::grant));
  }

  private FinalDecision decision(DecideSanction command) {
    EffectPeriods periods = days.effects();
    LocalDate on = command.on();
    if (command.probation().filter(months -> !periods.isProbation(months, on)).isPresent())
      throw new ProbationLength();
    Optional<LocalDate> running =
        command.ladder() == Ladder.ADMINISTRATIVE
            ? cases.administrativePeriod(command.person(), on)
            : Optional.empty();
    boolean merged = running.isPresent();
    return new FinalDecision(
        command.ladder(),
        command.outcome(),
        command.sanction(),
        command.probation(),
        command.ground(),
        command.document(),
        command.on(),
        command
            .sanction()
            .flatMap(sanction -> periods.until(sanction, on, command.probation(), running)),
        command.sanction().map(sanction -> merged ? MERGED : periods.rule(sanction, on)));
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void end(EndCase command) {
    days.mustHaveCome(command.on());
    CaseFile ending = files.get(command.caseFile(), command.seen());
    if (command.dropped()) ending.drop(command.reason(), command.on());
    else ending.conclude(command.reason(), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void voidCase(VoidCase command) {
    files.get(command.caseFile(), command.seen()).voided(command.why());
  }
}
