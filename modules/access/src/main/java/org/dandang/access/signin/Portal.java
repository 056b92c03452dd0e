package org.dandang.access.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dandang.access.api.ProtectiveHeaders;

/**
 * What is answered at the portal's host name, where there is no sign-in and nothing is looked at
 * that somebody brings along: whoever asks for a page of the house is told that there is none.
 */
final class Portal {
  private static final String HOME = "/portal/";

  private Portal() {}

  static AuthenticationStatus answer(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!context.isProtected() && !context.isAuthenticationRequest()) return context.doNothing();
    ProtectiveHeaders.forNothing(request.isSecure()).forEach(response::setHeader);
    boolean home = request.getRequestURI().equals(request.getContextPath() + "/");
    if (home) response.setHeader("Location", request.getContextPath() + HOME);
    response.setStatus(home ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_NOT_FOUND);
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
