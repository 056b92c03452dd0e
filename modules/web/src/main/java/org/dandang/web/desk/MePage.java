package org.dandang.web.desk;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.dandang.access.api.OwnAccount;
import org.dandang.web.frame.Texts;

/** The own account: its roles, and another password. */
@Named
@ViewScoped
public class MePage implements Serializable {
  @Inject OwnAccount account;
  @Inject Texts texts;

  private String old;
  private String wanted;
  private String again;

  public void change() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!wanted.equals(again)) {
      faces.addMessage(
          null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("different"), null));
      return;
    }
    account.changePassword(old, wanted);
    faces.addMessage(null, new FacesMessage(texts.get("changed")));
  }

  public String getOld() {
    return old;
  }

  public void setOld(String typed) {
    old = typed;
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
