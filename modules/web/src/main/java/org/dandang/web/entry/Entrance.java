package org.dandang.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dandang.access.api.ReturnPath;
import org.dandang.access.api.SignInOutcome;

/** What the two steps of a sign-in have in common: something is shown, and then one goes on. */
@RequestScoped
public class Entrance {
  @Inject SecurityContext security;

  SignInOutcome show(Credential credential) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams().credential(credential));
    return status == AuthenticationStatus.SUCCESS
        ? SignInOutcome.SIGNED_IN
        : (SignInOutcome) request.getAttribute(SignInOutcome.ATTRIBUTE);
  }

  /** To the page that was asked for before the sign-in. */
  void open(String asked) throws IOException {
    goTo(ReturnPath.safe(asked));
  }

  /** To another page in front of the door, which remembers what was asked for. */
  void step(String page, String asked) throws IOException {
    String safe = URLEncoder.encode(ReturnPath.safe(asked), StandardCharsets.UTF_8);
    goTo(page + "?" + ReturnPath.PARAMETER + "=" + safe);
  }

  private static void goTo(String path) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.redirect(external.getRequestContextPath() + path);
    faces.responseComplete();
  }
}
