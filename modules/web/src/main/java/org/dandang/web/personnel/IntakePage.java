package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.IntakeDetail;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeState;
import org.dandang.personnel.api.intake.UndoIntake;
import org.dandang.web.frame.FilePage;

/** A table that was taken in, with the way back. */
@Named
@ViewScoped
public class IntakePage extends FilePage<IntakeDetail> {
  @Inject IntakeRecords records;
  @Inject IntakeDesk desk;
  @Inject BusinessDay business;

  private String reason;
  private String approver;

  @Override
  protected IntakeDetail read(long id) {
    return records.get(new IntakeId(id));
  }

  public String undo() {
    Amendment why = new Amendment(reason, approver, business.today());
    desk.undo(new UndoIntake(new IntakeId(getId()), why, getFile().version()));
    changed();
    return "intake?faces-redirect=true&id=" + getId();
  }

  public boolean isStanding() {
    return getFile().state() == IntakeState.TAKEN;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getApprover() {
    return approver;
  }

  public void setApprover(String approver) {
    this.approver = approver;
  }
}
