package org.dandang.web.system;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dandang.access.api.AccountDesk;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.OpenAccount;
import org.dandang.web.frame.People;
import org.dandang.web.frame.PersonForATime;

/** A new account for a person, or for a machine; rights are given on its own page. */
@Named
@ViewScoped
public class AccountOpeningPage extends PersonForATime {
  private static final long serialVersionUID = 1L;

  @Inject AccountDesk desk;
  @Inject RealDay day;

  private String account;

  @PostConstruct
  void today() {
    setFrom(day.today());
  }

  public String open() {
    AccountId opened =
        desk.open(
            new OpenAccount(
                account == null ? "" : account.strip(),
                Optional.ofNullable(getPerson()).map(People.Known::person),
                getFrom(),
                Optional.ofNullable(getTo())));
    return "/system/account?faces-redirect=true&id=" + opened;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String typed) {
    account = typed;
  }
}
