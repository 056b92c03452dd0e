package org.dandang.petition.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ClockKind;
import org.dandang.petition.api.CourseStage;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.ReportStep;

/** What one person can do next with a report; the domain refuses everything else. */
public final class OpenSteps {
  private final Report report;
  private final Optional<Course> course;
  private final boolean registers;
  private final boolean handles;
  private final boolean reviews;
  private final List<ReportStep> open = new ArrayList<>();

  private OpenSteps(Report report, Optional<Course> course, PersonId me, boolean reviewer) {
    this.report = report;
    this.course = course;
    this.registers = report.registrar().filter(me::equals).isPresent();
    this.handles = report.isHandledBy(me);
    this.reviews = reviewer && report.reviewer().filter(me::equals).isPresent();
  }

  public static List<ReportStep> of(
      Report report, Optional<Course> course, PersonId me, boolean reviewer) {
    OpenSteps steps = new OpenSteps(report, course, me, reviewer);
    if (!report.isVoided()) {
      steps.intake();
      steps.accusation();
      course.ifPresent(steps::general);
      steps.recusal();
    }
    return List.copyOf(steps.open);
  }

  private void intake() {
    boolean waits = report.state() == ReportState.RECEIVED;
    boolean unread = report.isToBeRegistered() && !report.kind().isGeneral();
    offer(waits && registers && report.reviewer().isEmpty() && !unread, ReportStep.LAY_BEFORE);
    offer(waits && reviews, ReportStep.ROUTE);
    boolean accepted = report.state() == ReportState.ACCEPTED && reviews;
    offer(accepted, report.kind().isGeneral() ? ReportStep.ENTRUST : ReportStep.OPEN_CLUE);
  }

  private void accusation() {
    if (report.kind().isGeneral()) return;
    ReportState state = report.state();
    offer(
        report.isToBeTold() && (registers || handles || reviews) && state != ReportState.RECEIVED,
        ReportStep.NOTICE);
    offer(
        reviews && (state == ReportState.CLUE_OPEN || state == ReportState.HELD_ON_FILE),
        ReportStep.DISPOSE);
    boolean handling = state == ReportState.IN_HANDLING;
    boolean talking =
        handling
            && handles
            && report.disposal().filter(Disposal.TALK_OR_INQUIRY::equals).isPresent();
    offer(handles && !report.isAnonymous(), ReportStep.PROTECT);
    offer(talking, ReportStep.INQUIRE);
    offer(talking, ReportStep.TALK);
    offer(handling && handles && !report.isFound(), ReportStep.FIND);
    offer(handling && reviews && report.awaitsApproval(), ReportStep.APPROVE);
    offer(handling && handles && report.isFound(), ReportStep.CONCLUDE);
    offer(
        state == ReportState.CONCLUDED && handles && report.stageDue().isPresent(),
        ReportStep.FEED_BACK);
    boolean ended = state == ReportState.CONCLUDED || state == ReportState.CLOSED;
    offer(reviews && ended, ReportStep.REOPEN);
    offer(
        handles && report.allegations().stream().anyMatch(Allegation::isClarifiable),
        ReportStep.CLARIFY);
  }

  private void general(Course running) {
    CourseStage stage = running.stage();
    offer(running.runs(ClockKind.NOTICE) && (registers || handles), ReportStep.NOTICE);
    offer(running.runs(ClockKind.OBJECTION) && reviews, ReportStep.SEND_BACK);
    offer(running.runs(ClockKind.HANDLING) && reviews, ReportStep.LENGTHEN);
    offer(running.runs(ClockKind.REREVIEW) && reviews && !running.isHeard(), ReportStep.HEARING);
    offer(running.runs(ClockKind.REREVIEW) && reviews && running.isHeard(), ReportStep.HEARD);
    boolean entrusted = !report.handlers().isEmpty();
    offer(
        reviews
            && entrusted
            && (stage == CourseStage.HANDLING
                || stage == CourseStage.IN_REVIEW
                || stage == CourseStage.IN_REREVIEW),
        ReportStep.OPINION);
    offer(handles && running.awaitsService(), ReportStep.SERVE_OPINION);
    offer(
        handles
            && report.kind() == ReportKind.APPEAL
            && !running.awaitsService()
            && (stage == CourseStage.ANSWERED || stage == CourseStage.REVIEWED),
        ReportStep.ASK_REVIEW);
  }

  private void recusal() {
    boolean working =
        report.state() == ReportState.CLUE_OPEN
            || report.state() == ReportState.IN_HANDLING
            || report.state() == ReportState.HELD_ON_FILE;
    offer(working && (handles || (reviews && !report.handlers().isEmpty())), ReportStep.WITHDRAW);
    offer(working && reviews && report.hasFreePlace(), ReportStep.REPLACE);
  }

  private void offer(boolean may, ReportStep step) {
    if (may) open.add(step);
  }
}
