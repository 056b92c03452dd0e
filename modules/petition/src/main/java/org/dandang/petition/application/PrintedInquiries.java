package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.InquiryPapers;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.InquiryRow;
import org.dandang.petition.api.ReportId;

/** Prints what the report's own right lets see; every printing is in the audit log. */
@ApplicationScoped
@Permits(
    value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
    sensitive = true)
class PrintedInquiries implements InquiryPapers {
  private PetitionRecords records;
  private Papers papers;
  private Banner mark;

  protected PrintedInquiries() {}

  @Inject
  PrintedInquiries(PetitionRecords records, Papers papers, Banner mark) {
    this.records = records;
    this.papers = papers;
    this.mark = mark;
  }

  @Override
  public byte[] notice(ReportId report, InquiryId inquiry) {
    return print(report, inquiry, InquiryForm::notice);
  }

  @Override
  public byte[] receipt(ReportId report, InquiryId inquiry) {
    return print(report, inquiry, InquiryForm::receipt);
  }

  private byte[] print(
      ReportId report, InquiryId inquiry, BiFunction<InquiryForm, String, Paper> form) {
    ReportDetail file = records.get(report);
    InquiryRow letter =
        file.inquiries().stream()
            .filter(row -> row.id().equals(inquiry))
            .findFirst()
            .orElseThrow(() -> new NotFound("inquiry"));
    return papers.pdf(form.apply(new InquiryForm(file, letter), mark.text()));
  }
}
