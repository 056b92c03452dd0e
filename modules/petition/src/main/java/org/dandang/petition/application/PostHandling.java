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
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.CadreManagement;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.petition.api.AnswerPetitioner;
import org.dandang.petition.api.PortalPost;
import org.dandang.petition.api.PostDesk;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.RegisterReport;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.UpwardGround;
import org.dandang.petition.domain.Authority;
import org.dandang.petition.domain.NotFromThePortal;
import org.dandang.petition.domain.Posts;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.WrongState;

@ApplicationScoped
@Transactional
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class PostHandling implements PostDesk {
  @Inject OwnReports reports;
  @Inject ReportRegister register;
  @Inject PostReading reading;
  @Inject SealedPost post;
  @Inject Posts posts;
  @Inject CourseBook courses;
  @Inject PersonDirectory people;
  @Inject CadreManagement management;
  @Inject Signing signing;
  @Inject Clocks clocks;

  @Override
  public List<ReportId> waiting() {
    return reading.waiting();
  }

  @Override
  public PortalPost of(ReportId report) {
    return reading.of(reports.get(report));
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public String open(ReportId id) {
    reading.mustBeLetIn(reports.get(id));
    return register.wholeText(id);
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public CleanCopy file(ReportId id, int number) {
    reading.mustBeLetIn(reports.get(id));
    return post.file(id, number);
  }

  @Override
  @Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
  public void register(RegisterReport command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.registrar());
    Report report = reports.get(command.report(), command.seen());
    report.mustBeRegistered();
    List<PersonId> subjects =
        command.allegations().stream().map(NewAllegation::subject).distinct().toList();
    Map<PersonId, PersonOnDay> known = people.onDay(subjects, command.on());
    Optional<UpwardGround> upward =
        new Authority(new CountyOrder(management))
            .upward(subjects, command.registrar(), command.on());
    if (upward.isPresent()) toSuperior(report, command, known, upward.get());
    else
      for (NewAllegation matter : command.allegations())
        report.alleges(
            register.nextId(),
            matter.subject(),
            known(known, matter.subject()).label(),
            matter.issue());
  }

  /** Whom and what it is about is sealed with it: the register keeps the line alone (JJ-15). */
  private void toSuperior(
      Report report,
      RegisterReport command,
      Map<PersonId, PersonOnDay> known,
      UpwardGround ground) {
    StringBuilder more = new StringBuilder();
    for (NewAllegation matter : command.allegations())
      more.append('\n')
          .append(known(known, matter.subject()).label().name())
          .append("：")
          .append(matter.issue());
    register.saysBesides(report.id(), more.toString());
    report.toSuperior(ground, command.on(), clocks.due("report.sendup.days", command.on()));
    if (report.kind().isGeneral()) courses.routed(report, Routing.SENT_UP, command.on());
  }

  private static PersonOnDay known(Map<PersonId, PersonOnDay> known, PersonId person) {
    return Optional.ofNullable(known.get(person))
        .orElseThrow(() -> new NotFound("person " + person));
  }

  @Override
  @Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
  public void answer(AnswerPetitioner command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.signer());
    Report report = reports.get(command.report());
    if (!posts.hasReceipt(report.id())) throw new NotFromThePortal();
    if (!report.takesMore()) throw new WrongState(report.state());
    post.answer(report.id(), command.text(), command.signer(), command.on());
  }
}
