package org.dandang.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.dandang.access.api.ReturnPath;
import org.dandang.access.api.SecondStep;
import org.dandang.access.api.SignInOutcome;
import org.dandang.web.frame.Texts;

/** The second step of a sign-in: the code of the authenticator, or a recovery code. */
@Named
@RequestScoped
public class CodePage {
  @Inject Entrance entrance;
  @Inject Texts texts;

  private String code;
  private String to =
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .getRequestParameterMap()
          .get(ReturnPath.PARAMETER);

  public void enter() throws IOException {
    SignInOutcome outcome = entrance.show(new SecondStep(code));
    switch (outcome) {
      case SIGNED_IN -> entrance.open(to);
      case LOCKED -> refuse("locked");
      case EXPIRED -> refuse("expired");
      default -> refuse("wrong");
    }
  }

  private void refuse(String reason) {
    code = null;
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(reason), null));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String typed) {
    code = typed;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String asked) {
    to = asked;
  }
}
