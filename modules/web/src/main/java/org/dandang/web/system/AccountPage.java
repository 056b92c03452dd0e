package org.dandang.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.access.api.AccountDesk;
import org.dandang.access.api.AccountDetail;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.AccountRecords;
import org.dandang.access.api.GrantId;
import org.dandang.access.api.GrantRow;
import org.dandang.access.api.Reason;
import org.dandang.access.api.ResetCode;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/**
 * One account: its grants given and withdrawn, disabled and enabled, a new password, a lost factor.
 */
@Named
@ViewScoped
public class AccountPage extends FilePage<AccountDetail> {
  @Inject AccountRecords records;
  @Inject AccountDesk desk;
  @Inject RealDay day;

  private GrantForm grant;
  private String reason;
  private transient ResetCode code;

  @Override
  protected AccountDetail read(long id) {
    return records.get(new AccountId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new AccountId(id));
  }

  public String disable() {
    desk.disable(account(), seen());
    return again();
  }

  public String enable() {
    desk.enable(account(), seen());
    return again();
  }

  public void startReset() {
    code = desk.startReset(account(), seen());
    changed();
  }

  public String withdrawFactor() {
    desk.withdrawFactor(account(), new Reason(reason), seen());
    return again();
  }

  public String give() {
    desk.grant(getGrant().command(account(), seen()));
    return again();
  }

  public String withdraw(GrantId given) {
    desk.withdraw(account(), given, today(), seen());
    return again();
  }

  /** Whether it holds today or will; what has ended stays as it is. */
  public boolean holds(GrantRow row) {
    return row.end().map(end -> !end.isBefore(today())).orElse(true);
  }

  /** Shown once, to be handed to the owner. */
  public ResetCode getCode() {
    return code;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }

  public GrantForm getGrant() {
    if (grant == null) grant = new GrantForm(today());
    return grant;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  private String again() {
    return "/system/account?faces-redirect=true&id=" + getId();
  }

  private AccountId account() {
    return new AccountId(getId());
  }

  private long seen() {
    return getFile().version();
  }

  private LocalDate today() {
    return day.today();
  }
}
