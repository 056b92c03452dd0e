package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.accountability.api.AcceptTolerance;
import org.dandang.accountability.api.ApplyForTolerance;
import org.dandang.accountability.api.ConsultOnTolerance;
import org.dandang.accountability.api.DecideTolerance;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.GiveFeedback;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.ToleranceDesk;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.TrackCorrection;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.accountability.api.VoidTolerance;
import org.dandang.accountability.api.WriteConclusion;
import org.dandang.accountability.domain.Cases;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.NotOfTheCase;
import org.dandang.accountability.domain.Tolerance;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NumberSeries;

@ApplicationScoped
@Transactional
@Permits({ACCOUNTABILITY_OFFICER, CASE_MANAGER, DISCIPLINE_REVIEWER})
class ToleranceHandling implements ToleranceDesk {
  private OwnFiles files;
  private Tolerances tolerances;
  private Cases cases;
  private NumberSeries numbers;
  private People people;
  private Days days;

  protected ToleranceHandling() {}

  @Inject
  ToleranceHandling(
      OwnFiles files,
      Tolerances tolerances,
      Cases cases,
      NumberSeries numbers,
      People people,
      Days days) {
    this.files = files;
    this.tolerances = tolerances;
    this.cases = cases;
    this.numbers = numbers;
    this.people = people;
    this.days = days;
  }

  @Override
  public ToleranceId apply(ApplyForTolerance command) {
    days.mustHaveCome(command.on());
    command
        .caseFile()
        .map(id -> files.get(id, OwnFiles.ANY))
        .ifPresent(file -> NotOfTheCase.check(file, command.person()));
    Tolerance applied =
        new Tolerance(
            tolerances.nextId(),
            numbers.next("天容", command.on().getYear()),
            command,
            people.label(command.person(), command.on()));
    tolerances.add(applied);
    return applied.id();
  }

  @Override
  public void accept(AcceptTolerance command) {
    own(command.tolerance(), command.seen(), command.on())
        .accept(command.accepted(), command.reason(), command.on());
  }

  @Override
  public void verify(VerifyTolerance command) {
    own(command.tolerance(), command.seen(), command.on()).verify(command);
  }

  @Override
  public void consult(ConsultOnTolerance command) {
    own(command.tolerance(), command.seen(), command.on())
        .consult(command.document(), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void determine(DetermineTolerance command) {
    own(command.tolerance(), command.seen(), command.on()).determine(command);
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void decide(DecideTolerance command) {
    LocalDate on = command.basis().on();
    own(command.tolerance(), command.seen(), on)
        .decideByCommittee(command.basis(), days.committee(on));
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void conclude(WriteConclusion command) {
    own(command.tolerance(), command.seen(), command.on())
        .conclude(command.document(), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public GrantId grant(GrantEffect command) {
    Tolerance tolerance = own(command.tolerance(), command.seen(), command.on());
    Grant given = tolerance.grant(tolerances.nextGrant(), command, frozenBefore(tolerance));
    tolerances.add(given);
    return given.id();
  }

  @Override
  public void giveFeedback(GiveFeedback command) {
    own(command.tolerance(), command.seen(), command.on())
        .giveFeedback(command.correctionPlan(), command.correctionDue(), command.on());
  }

  @Override
  public void track(TrackCorrection command) {
    own(command.tolerance(), command.seen(), command.on()).track(command.result(), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void voidTolerance(VoidTolerance command) {
    own(command.tolerance(), command.seen(), command.why().on()).voided(command.why());
  }

  private boolean frozenBefore(Tolerance tolerance) {
    return tolerance
        .caseFile()
        .map(id -> cases.get(id, OwnFiles.ANY).subject(tolerance.person()))
        .filter(subject -> subject.wasProposedBy(tolerance.application().appliedOn()))
        .isPresent();
  }

  private Tolerance own(ToleranceId id, long seen, LocalDate on) {
    days.mustHaveCome(on);
    return files.get(id, seen);
  }
}
