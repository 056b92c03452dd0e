package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.InquiryPapers;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Inquiries;
import org.dandang.petition.domain.LetterOfInquiry;
import org.dandang.petition.domain.Report;

/** Prints what the report's own right lets see; every printing is in the audit log. */
@ApplicationScoped
@Transactional
@Permits(
    value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
    sensitive = true)
class PrintedInquiries implements InquiryPapers {
  @Inject OwnReports reports;
  @Inject Inquiries inquiries;
  @Inject PaperForms forms;
  @Inject Papers papers;
  @Inject Banner mark;

  @Override
  public byte[] notice(ReportId report, InquiryId inquiry) {
    PaperText text = form(report, inquiry).notice(forms.county());
    return text.print(papers, PaperFormat.PDF, "notice.title", mark.text());
  }

  @Override
  public byte[] receipt(ReportId report, InquiryId inquiry) {
    PaperText text = form(report, inquiry).receipt();
    return text.print(papers, PaperFormat.PDF, "receipt.title", mark.text());
  }

  private InquiryForm form(ReportId id, InquiryId inquiry) {
    Report report = reports.get(id);
    LetterOfInquiry letter = inquiries.get(inquiry, OwnReports.ANY);
    if (!letter.report().equals(id)) throw new NotFound("inquiry");
    return new InquiryForm(report, letter);
  }
}
