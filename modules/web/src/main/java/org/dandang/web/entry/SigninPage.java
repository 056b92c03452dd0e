package org.dandang.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dandang.access.api.ReturnPath;
import org.dandang.access.api.SignInOutcome;
import org.dandang.web.frame.Texts;

/** Sign-in; a wrong password is answered like an unknown account. */
@Named
@RequestScoped
public class SigninPage {
  @Inject SecurityContext security;
  @Inject Texts texts;

  private String account;
  private String password;
  private String to =
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .getRequestParameterMap()
          .get(ReturnPath.PARAMETER);

  public void enter() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(account.strip(), password)));
    if (status == AuthenticationStatus.SUCCESS) {
      external.redirect(external.getRequestContextPath() + ReturnPath.safe(to));
      faces.responseComplete();
    } else {
      boolean locked = request.getAttribute(SignInOutcome.ATTRIBUTE) == SignInOutcome.LOCKED;
      faces.addMessage(
          null,
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, texts.get(locked ? "locked" : "wrong"), null));
    }
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
