package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.petition.api.AssessReply;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.ReportId;

/**
 * A letter to the person reported that asks about one issue in the organ's own words. It is
 * approved by somebody else than its writers and sent; the reply comes countersigned by the head of
 * the unit's party committee; then it is assessed.
 */
@Entity
@Table(name = "petition_inquiry")
@AggregateRoot
public class LetterOfInquiry {
  @Id private Long id;
  @Version private long version;

  @Column(name = "report_id")
  private Long report;

  private int allegation;

  @Column(name = "person_id")
  private PersonId addressee;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "letter_text")
  private String text;

  @Column(name = "approved_by")
  private PersonId approvedBy;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "served_on")
  private LocalDate servedOn;

  @Column(name = "service_slip")
  private String receipt;

  @Embedded private TimeLimit limit;

  @Column(name = "reply_due")
  private LocalDate replyDue;

  private String reply;
  private String countersigner;

  @Column(name = "replied_on")
  private LocalDate repliedOn;

  @Enumerated(EnumType.STRING)
  private AssessReply.Outcome outcome;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  @Embedded private Standing standing;

  protected LetterOfInquiry() {}

  /** Written, checked against the report and approved: sent. */
  public static LetterOfInquiry send(
      long id,
      Report report,
      int number,
      InquiryText text,
      String reportText,
      PersonId approver,
      LocalDate on) {
    report.mayInquire(on);
    report.mayApprove(approver);
    text.mustNotQuote(reportText);
    Allegation about = report.allegation(number);
    LetterOfInquiry letter = new LetterOfInquiry();
    letter.id = id;
    letter.report = report.id().value();
    letter.allegation = number;
    letter.addressee = about.subject();
    letter.unit = about.label().unit();
    letter.text = text.value();
    letter.approvedBy = approver;
    letter.sentOn = on;
    letter.standing = Standing.inForce();
    return letter;
  }

  /** The slip of service: from the day after it the time runs (JD-28). */
  public void served(String slip, LocalDate on, Rule time, Counting counting) {
    if (servedOn != null) throw new OutOfOrder(servedOn, on);
    if (on.isBefore(sentOn)) throw new OutOfOrder(sentOn, on);
    servedOn = on;
    receipt = slip;
    runs(TimeLimit.from(on, time), counting);
  }

  public void extended(int more, Rule most, String approver, Counting counting) {
    runs(running().extended(more, most, approver), counting);
  }

  public void paused(LocalDate on, String reason, String approver, Counting counting) {
    runs(running().paused(on, reason, approver), counting);
  }

  public void resumed(LocalDate on, WorkingCalendar calendar, Counting counting) {
    runs(running().resumed(on, calendar), counting);
  }

  private TimeLimit running() {
    if (repliedOn != null) throw new AlreadyReplied();
    if (limit == null) throw new NoClock();
    return limit;
  }

  private void runs(TimeLimit time, Counting counting) {
    limit = time;
    replyDue = counting.last(time).orElse(null);
  }

  public void replied(String text, String countersignedBy, LocalDate on) {
    if (repliedOn != null) throw new AlreadyReplied();
    if (servedOn == null) throw new NotServed();
    if (on.isBefore(servedOn)) throw new OutOfOrder(servedOn, on);
    reply = text;
    countersigner = countersignedBy;
    repliedOn = on;
  }

  public void assessed(AssessReply.Outcome result, LocalDate on) {
    if (repliedOn == null || on.isBefore(repliedOn)) throw new ReplyMissing();
    outcome = result;
    assessedOn = on;
  }

  public boolean isOverdue(LocalDate today) {
    return repliedOn == null && replyDue != null && today.isAfter(replyDue);
  }

  public InquiryId id() {
    return new InquiryId(id);
  }

  public long version() {
    return version;
  }

  public ReportId report() {
    return new ReportId(report);
  }

  public LocalDate sentOn() {
    return sentOn;
  }

  public int allegation() {
    return allegation;
  }

  public String text() {
    return text;
  }

  public PersonId approvedBy() {
    return approvedBy;
  }

  public Optional<LocalDate> servedOn() {
    return Optional.ofNullable(servedOn);
  }

  public Optional<String> receipt() {
    return Optional.ofNullable(receipt);
  }

  /** Its clock, from service to reply. */
  public Optional<TimeLimit> clock() {
    return Optional.ofNullable(limit);
  }

  public Optional<String> reply() {
    return Optional.ofNullable(reply);
  }

  public Optional<String> countersigner() {
    return Optional.ofNullable(countersigner);
  }

  public Optional<AssessReply.Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<LocalDate> replyDue() {
    return Optional.ofNullable(replyDue);
  }

  public Optional<LocalDate> repliedOn() {
    return Optional.ofNullable(repliedOn);
  }
}
