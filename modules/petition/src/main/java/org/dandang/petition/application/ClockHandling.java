package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.petition.api.ClockDesk;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SetClock;
import org.dandang.petition.domain.Inquiries;
import org.dandang.petition.domain.LetterOfInquiry;
import org.dandang.petition.domain.Report;

@ApplicationScoped
@Transactional
@Permits(DISCIPLINE_REVIEWER)
class ClockHandling implements ClockDesk {
  private OwnReports reports;
  private Inquiries inquiries;
  private PersonDirectory people;
  private Signing signing;
  private Clocks clocks;

  protected ClockHandling() {}

  @Inject
  ClockHandling(
      OwnReports reports,
      Inquiries inquiries,
      PersonDirectory people,
      Signing signing,
      Clocks clocks) {
    this.reports = reports;
    this.inquiries = inquiries;
    this.people = people;
    this.signing = signing;
    this.clocks = clocks;
  }

  @Override
  public void extend(SetClock command) {
    String approver = approver(command);
    if (command.inquiry().isPresent()) {
      Rule most = clocks.rule("inquiry.extend.days", command.on());
      letter(command).extended(command.more(), most, approver, clocks);
    } else {
      Report report = report(command);
      Rule most = clocks.rule("clue.opinion.extend.months", command.on());
      report.runs(report.running().extended(command.more(), most, approver), clocks);
    }
  }

  @Override
  public void pause(SetClock command, String reason) {
    String approver = approver(command);
    if (command.inquiry().isPresent()) {
      letter(command).paused(command.on(), reason, approver, clocks);
    } else {
      Report report = report(command);
      report.runs(report.running().paused(command.on(), reason, approver), clocks);
    }
  }

  @Override
  public void resume(SetClock command) {
    approver(command);
    if (command.inquiry().isPresent()) {
      letter(command).resumed(command.on(), clocks.calendar(), clocks);
    } else {
      Report report = report(command);
      TimeLimit running = report.running().resumed(command.on(), clocks.calendar());
      report.runs(running, clocks);
    }
  }

  /** Named beside the clock; never one of those whose time it is. */
  private String approver(SetClock command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.approver());
    reports.get(command.report()).mayApprove(command.approver());
    return name(command.approver(), command);
  }

  private String name(PersonId person, SetClock command) {
    return people
        .onDay(person, command.on())
        .map(known -> known.label().name())
        .orElseThrow(() -> new NotFound("person"));
  }

  private Report report(SetClock command) {
    return reports.get(command.report(), command.seen());
  }

  private LetterOfInquiry letter(SetClock command) {
    InquiryId id = command.inquiry().orElseThrow();
    ReportId about = inquiries.get(id, OwnReports.ANY).report();
    if (!about.equals(command.report())) throw new NotFound("inquiry");
    return inquiries.get(id, command.seen());
  }
}
