package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.AccountabilityPapers;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;

/** Prints what a file's own right lets see; every printing is in the audit log. */
@ApplicationScoped
@Permits(
    value = {ACCOUNTABILITY_OFFICER, CASE_MANAGER, TRIAL_OFFICER, DISCIPLINE_REVIEWER},
    sensitive = true)
class PrintedFiles implements AccountabilityPapers {
  private AccountabilityFiles files;
  private Papers papers;
  private Banner mark;

  protected PrintedFiles() {}

  @Inject
  PrintedFiles(AccountabilityFiles files, Papers papers, Banner mark) {
    this.files = files;
    this.papers = papers;
    this.mark = mark;
  }

  @Override
  public byte[] word(ConsultationId id) {
    return papers.word(PaperForm.of(files.get(id), mark.text()));
  }

  @Override
  public byte[] pdf(ConsultationId id) {
    return papers.pdf(PaperForm.of(files.get(id), mark.text()));
  }

  @Override
  public byte[] word(ToleranceId id) {
    return papers.word(PaperForm.of(files.get(id), mark.text()));
  }

  @Override
  public byte[] pdf(ToleranceId id) {
    return papers.pdf(PaperForm.of(files.get(id), mark.text()));
  }

  @Override
  public byte[] receipt(ToleranceId id) {
    return papers.pdf(ReceiptForm.of(files.get(id), mark.text()));
  }

  @Override
  public byte[] receipt(MeasureId id) {
    return papers.pdf(ReceiptForm.of(files.get(id), mark.text()));
  }

  @Override
  public byte[] word(MeasureId id) {
    return papers.word(PaperForm.of(files.get(id), mark.text()));
  }

  @Override
  public byte[] pdf(MeasureId id) {
    return papers.pdf(PaperForm.of(files.get(id), mark.text()));
  }
}
