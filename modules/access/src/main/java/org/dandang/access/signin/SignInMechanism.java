package org.dandang.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.api.SignInOutcome;
import org.dandang.access.application.AccessSettings;
import org.dandang.access.application.SignIns;
import org.dandang.access.application.Tokens;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Callers;

/**
 * The only way in. A token comes first, then name and password that the sign-in page hands over,
 * then the session's own caller; whoever has none of them and wants a protected page is sent to the
 * sign-in page. The session is asked here and not by the container, so that it goes on at another
 * node.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";

  private SignIns signIns;
  private Tokens tokens;
  private Callers callers;
  private AccessSettings settings;
  private Clock clock;

  protected SignInMechanism() {}

  @Inject
  SignInMechanism(
      SignIns signIns, Tokens tokens, Callers callers, AccessSettings settings, Clock clock) {
    this.signIns = signIns;
    this.tokens = tokens;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER))
      return byToken(authorization.substring(BEARER.length()).strip(), request, response, context);
    Credential typed = context.getAuthParameters().getCredential();
    if (typed instanceof UsernamePasswordCredential password)
      return byPassword(password, request, context);
    Optional<Caller> caller = bySession(request);
    if (caller.isPresent()) return letIn(caller.get(), request, context);
    if (!context.isProtected() && !context.isAuthenticationRequest()) return context.doNothing();
    return Challenge.send(request, response);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    bySession(request).ifPresent(signIns::signedOut);
    HttpSession session = request.getSession(false);
    if (session != null) session.invalidate();
    context.cleanClientSubject();
  }

  private AuthenticationStatus byToken(
      String token,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    Optional<Caller> caller = tokens.verify(token);
    return caller.isPresent()
        ? letIn(caller.get(), request, context)
        : Challenge.refuseToken(request, response);
  }

  private AuthenticationStatus byPassword(
      UsernamePasswordCredential typed, HttpServletRequest request, HttpMessageContext context) {
    try {
      Caller caller = signIns.signIn(typed.getCaller(), typed.getPasswordAsString());
      HttpSession session = freshSession(request);
      session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
      new SignedIn(caller.name(), caller.sessions(), clock.instant()).keepIn(session);
      request.setAttribute(SignInOutcome.ATTRIBUTE, SignInOutcome.SIGNED_IN);
      return letIn(caller, request, context);
    } catch (SignInFailed failed) {
      request.setAttribute(SignInOutcome.ATTRIBUTE, failed.outcome());
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  /** Another id than before the sign-in, and nothing left of whoever was signed in before. */
  private static HttpSession freshSession(HttpServletRequest request) {
    HttpSession before = request.getSession(false);
    if (before == null) return request.getSession(true);
    if (SignedIn.in(before).isPresent()) {
      before.invalidate();
      return request.getSession(true);
    }
    request.changeSessionId();
    return request.getSession(false);
  }

  private Optional<Caller> bySession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Optional<SignedIn> signedIn = SignedIn.in(session);
    if (signedIn.isEmpty()) return Optional.empty();
    Optional<Caller> caller =
        callers
            .named(signedIn.get().account())
            .filter(known -> signedIn.get().stillHolds(known, clock.instant(), settings.session()));
    if (caller.isEmpty()) session.invalidate();
    return caller;
  }

  private static AuthenticationStatus letIn(
      Caller caller, HttpServletRequest request, HttpMessageContext context) {
    request.setAttribute(RequestActor.CALLER, caller);
    return context.notifyContainerAboutLogin(caller.name(), AccountStore.groups(caller));
  }
}
