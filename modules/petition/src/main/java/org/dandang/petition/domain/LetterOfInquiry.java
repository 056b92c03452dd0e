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
      LocalDate on,
      Optional<LocalDate> replyDue) {
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
    letter.replyDue = replyDue.orElse(null);
    letter.standing = Standing.inForce();
    return letter;
  }

  public void replied(String text, String countersignedBy, LocalDate on) {
    if (repliedOn != null) throw new AlreadyReplied();
    if (on.isBefore(sentOn)) throw new OutOfOrder(sentOn, on);
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

  public Optional<LocalDate> replyDue() {
    return Optional.ofNullable(replyDue);
  }

  public Optional<LocalDate> repliedOn() {
    return Optional.ofNullable(repliedOn);
  }
}
