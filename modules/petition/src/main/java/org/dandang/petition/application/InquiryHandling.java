package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.petition.api.AssessReply;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.RecordReply;
import org.dandang.petition.api.SendInquiry;
import org.dandang.petition.api.ServeInquiry;
import org.dandang.petition.domain.Inquiries;
import org.dandang.petition.domain.InquiryText;
import org.dandang.petition.domain.LetterOfInquiry;

@ApplicationScoped
@Transactional
@Permits(PETITION_HANDLER)
class InquiryHandling implements InquiryDesk {
  private OwnReports reports;
  private ReportRegister register;
  private Inquiries inquiries;
  private Clocks clocks;

  protected InquiryHandling() {}

  @Inject
  InquiryHandling(OwnReports reports, ReportRegister register, Inquiries inquiries, Clocks clocks) {
    this.reports = reports;
    this.register = register;
    this.inquiries = inquiries;
    this.clocks = clocks;
  }

  @Override
  public InquiryId send(SendInquiry command) {
    clocks.mustHaveCome(command.on());
    LetterOfInquiry letter =
        LetterOfInquiry.send(
            inquiries.nextId(),
            reports.get(command.report()),
            command.allegation(),
            new InquiryText(command.text()),
            register.text(command.report()),
            command.approver(),
            command.on());
    inquiries.add(letter);
    return letter.id();
  }

  @Override
  public void serve(ServeInquiry command) {
    clocks.mustHaveCome(command.on());
    own(command.inquiry(), command.seen())
        .served(
            command.receipt(),
            command.on(),
            clocks.rule("inquiry.reply.days", command.on()),
            clocks);
  }

  @Override
  public void recordReply(RecordReply command) {
    clocks.mustHaveCome(command.on());
    LetterOfInquiry letter = own(command.inquiry(), command.seen());
    letter.replied(command.reply(), command.countersigner(), command.on());
    reports
        .get(letter.report())
        .mustBeReportedBy(clocks.due("inquiry.report.months", command.on()));
  }

  @Override
  public void assess(AssessReply command) {
    clocks.mustHaveCome(command.on());
    own(command.inquiry(), command.seen()).assessed(command.outcome(), command.on());
  }

  private LetterOfInquiry own(InquiryId id, long seen) {
    LetterOfInquiry letter = inquiries.get(id, OwnReports.ANY);
    reports.get(letter.report());
    return inquiries.get(id, seen);
  }
}
