package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.personnel.api.CadreManagement;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.petition.api.ApproveFinding;
import org.dandang.petition.api.ConcludeReport;
import org.dandang.petition.api.DisposeOfClue;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.LayBefore;
import org.dandang.petition.api.OpenClue;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReceiveReport;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.ReopenReport;
import org.dandang.petition.api.ReplaceHandler;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.TellAcceptance;
import org.dandang.petition.api.UpwardGround;
import org.dandang.petition.api.VoidReport;
import org.dandang.petition.api.WithdrawHandler;
import org.dandang.petition.domain.AccusationOfNobody;
import org.dandang.petition.domain.Authority;
import org.dandang.petition.domain.Recusal;
import org.dandang.petition.domain.Report;

@ApplicationScoped
@Transactional
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class ReportHandling implements PetitionDesk {
  private OwnReports reports;
  private ReportRegister register;
  private PersonDirectory people;
  private CadreManagement management;
  private CourseBook courses;
  private Signing signing;
  private Clocks clocks;

  protected ReportHandling() {}

  @Inject
  ReportHandling(
      OwnReports reports,
      ReportRegister register,
      PersonDirectory people,
      CadreManagement management,
      CourseBook courses,
      Signing signing,
      Clocks clocks) {
    this.reports = reports;
    this.register = register;
    this.people = people;
    this.management = management;
    this.courses = courses;
    this.signing = signing;
    this.clocks = clocks;
  }

  @Override
  public ReportId receive(ReceiveReport command) {
    clocks.mustHaveCome(command.on());
    List<PersonId> subjects =
        command.allegations().stream().map(NewAllegation::subject).distinct().toList();
    Map<PersonId, PersonOnDay> known = people.onDay(subjects, command.on());
    boolean general = command.intake().kind().isGeneral();
    if (!general && subjects.isEmpty()) throw new AccusationOfNobody();
    Optional<UpwardGround> upward = upward(subjects, command);
    if (upward.isPresent()) return toSuperior(command, known, upward.get());
    Report report =
        register.enter(
            command.channel(),
            command.petitioner(),
            command.text(),
            Optional.of(command.registrar()),
            command.on(),
            command.intake());
    for (NewAllegation matter : command.allegations()) {
      PersonOnDay subject =
          Optional.ofNullable(known.get(matter.subject()))
              .orElseThrow(() -> new NotFound("person " + matter.subject()));
      report.alleges(register.nextId(), matter.subject(), subject.label(), matter.issue());
    }
    command
        .intake()
        .reviewer()
        .ifPresent(chief -> report.laidBefore(chief, new Recusal(people::related), command.on()));
    if (general) courses.begin(report, command.channel());
    return report.id();
  }

  private Optional<UpwardGround> upward(List<PersonId> subjects, ReceiveReport command) {
    return new Authority(new CountyOrder(management))
        .upward(subjects, command.registrar(), command.on());
  }

  /** Whom and what it is about is sealed with it: the register keeps the line alone. */
  private ReportId toSuperior(
      ReceiveReport command, Map<PersonId, PersonOnDay> known, UpwardGround ground) {
    StringBuilder whole = new StringBuilder(command.text());
    for (NewAllegation matter : command.allegations())
      whole
          .append("\n")
          .append(known.get(matter.subject()).label().name())
          .append("：")
          .append(matter.issue());
    Report report =
        register.enter(
            command.channel(),
            command.petitioner(),
            whole.toString(),
            Optional.of(command.registrar()),
            command.on(),
            command.intake());
    report.toSuperior(ground, command.on(), clocks.due("report.sendup.days", command.on()));
    return report.id();
  }

  @Override
  public void layBefore(LayBefore command) {
    clocks.mustHaveCome(command.on());
    reports
        .get(command.report(), command.seen())
        .laidBefore(command.reviewer(), new Recusal(people::related), command.on());
  }

  @Override
  public void route(RouteReport command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.approver());
    Report report = reports.get(command.report(), command.seen());
    report.route(command.routing(), command.original(), command.approver(), command.on());
    if (command.routing() == Routing.SENT_UP)
      report.mustLeaveBy(clocks.due("report.sendup.days", command.on()));
    if (command.routing() == Routing.SENT_DOWN)
      report.mustLeaveBy(clocks.due("report.senddown.days", command.on()));
    if (report.kind().isGeneral()) courses.routed(report, command.routing(), command.on());
  }

  @Override
  public void openClue(OpenClue command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.reviewer());
    Report report = reports.get(command.report(), command.seen());
    report.openClue(
        command.first(),
        command.second(),
        command.reviewer(),
        new Recusal(people::related),
        command.on());
    report.runs(
        TimeLimit.from(command.on(), clocks.rule("clue.opinion.months", command.on())), clocks);
  }

  @Override
  public void disposeOf(DisposeOfClue command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.approver());
    reports
        .get(command.report(), command.seen())
        .dispose(command.disposal(), command.minutes(), command.approver(), command.on());
  }

  @Override
  public void find(RecordFinding command) {
    clocks.mustHaveCome(command.on());
    reports.get(command.report(), command.seen()).find(command);
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void approve(ApproveFinding command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.approver());
    reports
        .get(command.report(), command.seen())
        .approveFinding(command.allegation(), command.approver(), command.on());
  }

  @Override
  public void conclude(ConcludeReport command) {
    clocks.mustHaveCome(command.on());
    reports
        .get(command.report(), command.seen())
        .conclude(command.on(), clocks.due("report.named.feedback.days", command.on()));
  }

  @Override
  public void giveFeedback(GiveFeedback command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.teller());
    reports.get(command.report(), command.seen()).feedBack(command);
  }

  @Override
  public void tellAcceptance(TellAcceptance command) {
    clocks.mustHaveCome(command.on());
    reports.get(command.report(), command.seen()).told(command.paper(), command.on());
  }

  @Override
  public void withdraw(WithdrawHandler command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.signer());
    reports.get(command.report(), command.seen()).withdraw(register.nextId(), command);
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void replace(ReplaceHandler command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.reviewer());
    reports
        .get(command.report(), command.seen())
        .replace(command.handler(), command.reviewer(), new Recusal(people::related), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void reopen(ReopenReport command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.approver());
    reports
        .get(command.report(), command.seen())
        .reopen(command.ground(), command.approver(), register::nextId, command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void voidReport(VoidReport command) {
    reports.get(command.report(), command.seen()).voided(command.why());
  }
}
