package org.dandang.web.system;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.access.api.AccountDesk;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.OpenAccount;
import org.dandang.web.frame.People;

/** A new account for a person, or for a machine; rights are given on its own page. */
@Named
@ViewScoped
public class AccountOpeningPage implements Serializable {
  @Inject AccountDesk desk;
  @Inject RealDay day;

  private String account;
  private People.Known person;
  private LocalDate from;
  private LocalDate to;

  @PostConstruct
  void today() {
    from = day.today();
  }

  public String open() {
    AccountId opened =
        desk.open(
            new OpenAccount(
                account == null ? "" : account.strip(),
                Optional.ofNullable(person).map(People.Known::person),
                from,
                Optional.ofNullable(to)));
    return "/system/account?faces-redirect=true&id=" + opened;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String typed) {
    account = typed;
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known chosen) {
    person = chosen;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate typed) {
    from = typed;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate typed) {
    to = typed;
  }
}
