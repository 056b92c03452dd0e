package org.dandang.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.access.api.AccountDesk;
import org.dandang.access.api.AccountDetail;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.AccountRecords;
import org.dandang.access.api.ResetCode;
import org.dandang.web.frame.FilePage;

/** One account: its grants, its end, a new password. */
@Named
@ViewScoped
public class AccountPage extends FilePage<AccountDetail> {
  @Inject AccountRecords records;
  @Inject AccountDesk desk;

  private transient ResetCode code;

  @Override
  protected AccountDetail read(long id) {
    return records.get(new AccountId(id));
  }

  public void disable() {
    desk.disable(new AccountId(getId()), getFile().version());
    changed();
  }

  public void startReset() {
    code = desk.startReset(new AccountId(getId()), getFile().version());
    changed();
  }

  /** Shown once, to be handed to the owner. */
  public ResetCode getCode() {
    return code;
  }
}
