package org.dandang.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.office.api.NumberDesk;
import org.dandang.office.api.NumberRecords;
import org.dandang.office.api.NumberRecords.NumberRow;
import org.dandang.office.api.VoidNumber;
import org.dandang.web.frame.FilePage;

/** One document number; voided when its paper was never issued. */
@Named
@ViewScoped
public class NumberPage extends FilePage<NumberRow> {
  @Inject NumberRecords records;
  @Inject NumberDesk desk;
  @Inject BusinessDay day;

  private String reason;
  private String approver;
  private LocalDate on;

  @Override
  protected NumberRow read(long id) {
    return records.get(id);
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(id);
  }

  public String makeVoid() {
    desk.voidNumber(
        new VoidNumber(getId(), new Amendment(reason, approver, on), getFile().version()));
    return "/office/number?faces-redirect=true&id=" + getId();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }

  public String getApprover() {
    return approver;
  }

  public void setApprover(String typed) {
    approver = typed;
  }

  public LocalDate getOn() {
    return on == null ? day.today() : on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }
}
