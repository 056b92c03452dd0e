package org.dandang.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.io.IOException;
import org.dandang.access.api.ReturnPath;
import org.dandang.access.api.SignInOutcome;
import org.dandang.web.frame.Texts;

/** Sign-in; a wrong password is answered like an unknown account. */
@Named
@RequestScoped
public class SigninPage {
  @Inject Entrance entrance;
  @Inject Texts texts;

  private String account;
  private String password;
  private String to =
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .getRequestParameterMap()
          .get(ReturnPath.PARAMETER);

  public void enter() throws IOException {
    SignInOutcome outcome =
        entrance.show(new UsernamePasswordCredential(account.strip(), password));
    switch (outcome) {
      case SIGNED_IN -> entrance.open(to);
      case CODE_ASKED -> entrance.step("/code.xhtml", to);
      case ENROLMENT_ASKED -> entrance.step("/enrol.xhtml", to);
      default -> refuse(outcome == SignInOutcome.LOCKED ? "locked" : "wrong");
    }
  }

  private void refuse(String reason) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(reason), null));
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String typed) {
    account = typed;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String asked) {
    to = asked;
  }
}
