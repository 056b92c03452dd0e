package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.AdverseKind;
import org.dandang.petition.api.DecideProtection;
import org.dandang.petition.api.ProtectionDesk;
import org.dandang.petition.api.ProtectionDetail;
import org.dandang.petition.api.ProtectionDetail.AlertRow;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.api.ProtectionRecords;
import org.dandang.web.frame.Cells;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.Signer;

/** One request for protection: decided, ended, and its alerts, which the reviewer alone sees. */
@Named
@ViewScoped
public class ProtectionPage extends FilePage<ProtectionDetail> {
  @Inject ProtectionRecords records;
  @Inject ProtectionDesk desk;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;
  @Inject Cells cells;

  private String measures;
  private String result;

  @Override
  protected ProtectionDetail read(long id) {
    return records.get(new ProtectionId(id));
  }

  public String grant() {
    return decide(true);
  }

  public String refuse() {
    return decide(false);
  }

  private String decide(boolean granted) {
    desk.decide(
        new DecideProtection(
            getFile().id(),
            granted,
            measures,
            signer.me(),
            businessDay.today(),
            getFile().version()));
    return again();
  }

  public String end() {
    desk.end(getFile().id(), businessDay.today(), getFile().version());
    return again();
  }

  public String assess() {
    desk.assess(getFile().id(), result, businessDay.today());
    return again();
  }

  /** What was done and from when, in words. */
  public String act(AlertRow alert) {
    int gap = alert.act().indexOf(' ');
    if (gap < 0) return "";
    return cells.text(AdverseKind.valueOf(alert.act().substring(0, gap)))
        + alert.act().substring(gap);
  }

  private String again() {
    return "/petition/protection?faces-redirect=true&id=" + getId();
  }

  public String getMeasures() {
    return measures;
  }

  public void setMeasures(String measures) {
    this.measures = measures;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }
}
