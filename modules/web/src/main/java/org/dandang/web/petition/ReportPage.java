package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.ClockDesk;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.InquiryPapers;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionPapers;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.InquiryRow;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.ServeInquiry;
import org.dandang.petition.api.SetClock;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingPurpose;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.Signer;
import org.dandang.web.overview.Download;

/** One report like its paper file; what it keeps sealed is asked for here and shown elsewhere. */
@Named
@ViewScoped
public class ReportPage extends FilePage<ReportDetail> {
  @Inject PetitionRecords records;
  @Inject UnsealingDesk desk;
  @Inject InquiryDesk letters;
  @Inject InquiryPapers papers;
  @Inject PetitionPapers own;
  @Inject ClockDesk clocks;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private SealedPart part;
  private UnsealingPurpose purpose;
  private String reason;
  private String slip;
  private Integer more;
  private String why;

  @Override
  protected ReportDetail read(long id) {
    return records.get(new ReportId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new ReportId(id));
  }

  /** Asks for leave to see one sealed part. */
  public String ask() {
    long asked =
        desk.ask(new AskUnsealing(getFile().id(), part, purpose, reason, signer.me())).value();
    return "unsealing?faces-redirect=true&id=" + asked;
  }

  public void serve(InquiryRow letter) {
    letters.serve(new ServeInquiry(letter.id(), slip, businessDay.today(), letter.version()));
    changed();
  }

  public void notice(InquiryRow letter) {
    Download.send("notice.pdf", Download.PDF, papers.notice(getFile().id(), letter.id()));
  }

  /** Whether somebody is to be told what becomes of it. */
  public boolean isTold() {
    return !getFile().anonymous()
        && switch (getFile().state()) {
          case RECEIVED, SENT_UP, SENT_DOWN, DUPLICATE_KEPT, RETURNED -> false;
          default -> true;
        };
  }

  /** Whether two have an accusation in hand, so that what to do with it is put to paper. */
  public boolean isClue() {
    return !getFile().kind().isGeneral() && !getFile().hands().handlers().isEmpty();
  }

  public void disposalWord() {
    Download.send("disposal.docx", Download.WORD, own.disposal(getFile().id(), PaperFormat.WORD));
  }

  public void disposalPdf() {
    Download.send("disposal.pdf", Download.PDF, own.disposal(getFile().id(), PaperFormat.PDF));
  }

  public void word() {
    Download.send("notice.docx", Download.WORD, own.acceptance(getFile().id(), PaperFormat.WORD));
  }

  public void pdf() {
    Download.send("notice.pdf", Download.PDF, own.acceptance(getFile().id(), PaperFormat.PDF));
  }

  public void slip(InquiryRow letter) {
    Download.send("receipt.pdf", Download.PDF, papers.receipt(getFile().id(), letter.id()));
  }

  public void extend(InquiryRow letter) {
    clocks.extend(of(letter));
    changed();
  }

  public void pause(InquiryRow letter) {
    clocks.pause(of(letter), why);
    changed();
  }

  public void resume(InquiryRow letter) {
    clocks.resume(of(letter));
    changed();
  }

  public void extendOwn() {
    clocks.extend(own());
    changed();
  }

  public void pauseOwn() {
    clocks.pause(own(), why);
    changed();
  }

  public void resumeOwn() {
    clocks.resume(own());
    changed();
  }

  private SetClock of(InquiryRow letter) {
    return clock(Optional.of(letter), letter.version());
  }

  private SetClock own() {
    return clock(Optional.empty(), getFile().version());
  }

  private SetClock clock(Optional<InquiryRow> letter, long seen) {
    LocalDate today = businessDay.today();
    int longer = more == null ? 0 : more;
    return new SetClock(
        getFile().id(), letter.map(InquiryRow::id), longer, signer.me(), today, seen);
  }

  /** The rule behind the day by which something is due. */
  public String getRule() {
    return DueRule.of(getFile().kind(), getFile().state(), false);
  }

  public boolean isRuling() {
    ReportDetail file = getFile();
    return file.mayRule() && file.clock().isPresent() && file.state() == ReportState.CLUE_OPEN;
  }

  public boolean isServing() {
    return getFile().inquiries().stream().anyMatch(InquiryRow::unserved);
  }

  public boolean isReplying() {
    return getFile().inquiries().stream().anyMatch(InquiryRow::running);
  }

  public List<SealedPart> getParts() {
    return List.of(SealedPart.values());
  }

  public List<UnsealingPurpose> getPurposes() {
    return List.of(UnsealingPurpose.values());
  }

  public SealedPart getPart() {
    return part;
  }

  public void setPart(SealedPart part) {
    this.part = part;
  }

  public UnsealingPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(UnsealingPurpose purpose) {
    this.purpose = purpose;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getSlip() {
    return slip;
  }

  public void setSlip(String slip) {
    this.slip = slip;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public Integer getMore() {
    return more;
  }

  public void setMore(Integer more) {
    this.more = more;
  }
}
