package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.BiConsumer;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.petition.api.CourseDesk;
import org.dandang.petition.api.CourseStep;
import org.dandang.petition.api.Entrust;
import org.dandang.petition.api.GiveOpinion;
import org.dandang.petition.domain.Course;
import org.dandang.petition.domain.Courses;
import org.dandang.petition.domain.Recusal;
import org.dandang.petition.domain.Report;

@ApplicationScoped
@Transactional
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class CourseHandling implements CourseDesk {
  private OwnReports reports;
  private Courses courses;
  private PersonDirectory people;
  private Signing signing;
  private Clocks clocks;

  protected CourseHandling() {}

  @Inject
  CourseHandling(
      OwnReports reports, Courses courses, PersonDirectory people, Signing signing, Clocks clocks) {
    this.reports = reports;
    this.courses = courses;
    this.people = people;
    this.signing = signing;
    this.clocks = clocks;
  }

  @Override
  public void giveNotice(CourseStep command) {
    take(command, (report, course) -> course.noticeGiven(command.paper(), command.on()));
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void objectToReferral(CourseStep command) {
    take(
        command,
        (report, course) -> {
          report.returned(command.signer(), command.on());
          course.objected(command.paper(), command.on());
        });
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void entrust(Entrust command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.reviewer());
    reports
        .get(command.report(), command.seen())
        .entrust(
            command.first(),
            command.second(),
            command.reviewer(),
            new Recusal(people::related),
            command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void extend(CourseStep command, int more) {
    take(
        command,
        (report, course) -> {
          report.mayApprove(command.signer());
          course.extended(
              more,
              clocks.rule("petition.extend.days", command.on()),
              command.paper(),
              name(command),
              clocks);
        });
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void beginHearing(CourseStep command) {
    take(
        command,
        (report, course) -> {
          report.mayApprove(command.signer());
          course.hearing(command.paper(), name(command), command.on(), clocks);
        });
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void endHearing(CourseStep command) {
    take(command, (report, course) -> course.heard(command.on(), clocks.calendar(), clocks));
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void giveOpinion(GiveOpinion command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.approver());
    Report report = reports.get(command.report());
    Course course = courses.get(command.report(), command.seen());
    report.answered(command.approver(), command.on());
    course.opinion(command, clocks);
    report.isDue(course.due());
  }

  @Override
  public void serveOpinion(CourseStep command) {
    take(command, (report, course) -> course.served(command.paper(), command.on(), clocks));
  }

  @Override
  public void askReview(CourseStep command) {
    take(command, (report, course) -> course.reviewAsked(command.paper(), command.on(), clocks));
  }

  /** One step, after which the report knows by when the next must be. */
  private void take(CourseStep command, BiConsumer<Report, Course> step) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.signer());
    Report report = reports.get(command.report());
    Course course = courses.get(command.report(), command.seen());
    step.accept(report, course);
    report.isDue(course.due());
  }

  private String name(CourseStep command) {
    return people
        .onDay(command.signer(), command.on())
        .map(known -> known.label().name())
        .orElseThrow(() -> new NotFound("person"));
  }
}
