package org.dandang.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.access.api.OwnAccount;
import org.dandang.web.frame.Texts;

/** A new password with the code that the security administrator handed over. */
@Named
@RequestScoped
public class ResetPage {
  @Inject OwnAccount own;
  @Inject Texts texts;

  private String account;
  private String code;
  private String wanted;
  private String again;

  public String enter() {
    if (!wanted.equals(again)) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("different"), null));
      return null;
    }
    own.completeReset(account.strip(), code.strip(), wanted);
    return "/signin?faces-redirect=true";
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String typed) {
    account = typed;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String typed) {
    code = typed;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String typed) {
    wanted = typed;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String typed) {
    again = typed;
  }
}
