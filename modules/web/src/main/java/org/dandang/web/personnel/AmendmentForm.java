package org.dandang.web.personnel;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.record.Amendment;

/** Why something is changed or ended, who allows it and when, as typed. */
public class AmendmentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String reason;
  private String approver;
  private LocalDate on;

  Amendment amendment() {
    return new Amendment(reason, approver, on);
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

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
