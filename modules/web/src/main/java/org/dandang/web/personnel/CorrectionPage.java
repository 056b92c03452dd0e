package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.correction.AnswerCorrection;
import org.dandang.personnel.api.correction.CorrectionDesk;
import org.dandang.personnel.api.correction.CorrectionDetail;
import org.dandang.personnel.api.correction.CorrectionRecords;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.CorrectionState;
import org.dandang.web.frame.FilePage;

/** One request for a correction, answered with reasons. */
@Named
@ViewScoped
public class CorrectionPage extends FilePage<CorrectionDetail> {
  @Inject CorrectionRecords records;
  @Inject CorrectionDesk desk;

  private String reason;
  private long version = -1;

  @Override
  public void load() {
    super.load();
    if (version < 0) version = getFile().version();
  }

  @Override
  protected CorrectionDetail read(long id) {
    return records.get(new CorrectionRequestId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new CorrectionRequestId(id));
  }

  public boolean isOpen() {
    return getFile().state() == CorrectionState.ASKED;
  }

  /** Leads on to the file, which is corrected as any other. */
  public String accept() {
    desk.accept(answer());
    return "correct?faces-redirect=true&id=" + getFile().person();
  }

  public String refuse() {
    desk.refuse(answer());
    changed();
    return "correction?faces-redirect=true&id=" + getId();
  }

  private AnswerCorrection answer() {
    return new AnswerCorrection(new CorrectionRequestId(getId()), reason, version);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
