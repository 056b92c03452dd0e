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
import org.dandang.access.api.SecondStep;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.api.SignInOutcome;
import org.dandang.access.application.AccessSettings;
import org.dandang.access.application.FactorDemand;
import org.dandang.access.application.SignIns;
import org.dandang.access.application.Tokens;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Callers;
import org.dandang.kernel.half.PortalAddress;

/**
 * The only way in. A token comes first, then name and password that the sign-in page hands over and
 * the code that the page after it does, then the session's own caller; whoever has none of them and
 * wants a protected page is sent to the sign-in page. The session is asked here and not by the
 * container, so that it goes on at another node. Between password and code nobody is signed in. At
 * the portal's host name nobody signs in at all.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";
  private static final String ENROLMENT = "/enrol.xhtml";

  private SignIns signIns;
  private Tokens tokens;
  private Callers callers;
  private FactorDemand demand;
  private AccessSettings settings;
  private Clock clock;
  private PortalAddress portal;

  protected SignInMechanism() {}

  @Inject
  SignInMechanism(
      SignIns signIns,
      Tokens tokens,
      Callers callers,
      FactorDemand demand,
      AccessSettings settings,
      Clock clock,
      PortalAddress portal) {
    this.signIns = signIns;
    this.tokens = tokens;
    this.callers = callers;
    this.demand = demand;
    this.settings = settings;
    this.clock = clock;
    this.portal = portal;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (portal.is(request.getServerName())) return Portal.answer(request, response, context);
    String authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER))
      return byToken(authorization.substring(BEARER.length()).strip(), request, response, context);
    Credential typed = context.getAuthParameters().getCredential();
    if (typed instanceof UsernamePasswordCredential password)
      return byPassword(password, request, context);
    if (typed instanceof SecondStep step) return byCode(step, request, context);
    Optional<Caller> caller = bySession(request);
    if (caller.isPresent()) return letIn(caller.get(), request, context);
    if (isEnrolment(request)) letEnrol(request);
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
      SignIns.Entered entered = signIns.enter(typed.getCaller(), typed.getPasswordAsString());
      HttpSession session = freshSession(request);
      request.setAttribute(SignInOutcome.ATTRIBUTE, entered.outcome());
      if (entered.outcome() == SignInOutcome.SIGNED_IN)
        return signedIn(entered.caller(), false, session, request, context);
      halfSignedIn(entered, session);
    } catch (SignInFailed failed) {
      request.setAttribute(SignInOutcome.ATTRIBUTE, failed.outcome());
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private AuthenticationStatus byCode(
      SecondStep step, HttpServletRequest request, HttpMessageContext context) {
    Optional<Caller> half = halfSignedIn(request, false);
    request.setAttribute(SignInOutcome.ATTRIBUTE, SignInOutcome.EXPIRED);
    if (half.isEmpty()) return AuthenticationStatus.SEND_FAILURE;
    try {
      Caller caller = signIns.prove(half.get(), step.typed());
      HttpSession session = freshSession(request);
      request.setAttribute(SignInOutcome.ATTRIBUTE, SignInOutcome.SIGNED_IN);
      return signedIn(caller, true, session, request, context);
    } catch (SignInFailed failed) {
      request.setAttribute(SignInOutcome.ATTRIBUTE, failed.outcome());
      if (failed.outcome() == SignInOutcome.LOCKED) HalfSignedIn.leave(request.getSession(false));
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  private AuthenticationStatus signedIn(
      Caller caller,
      boolean proven,
      HttpSession session,
      HttpServletRequest request,
      HttpMessageContext context) {
    HalfSignedIn.leave(session);
    session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
    new SignedIn(caller.name(), caller.sessions(), clock.instant(), proven).keepIn(session);
    return letIn(caller, request, context);
  }

  private void halfSignedIn(SignIns.Entered entered, HttpSession session) {
    Caller caller = entered.caller();
    boolean enrols = entered.outcome() == SignInOutcome.ENROLMENT_ASKED;
    new HalfSignedIn(caller.name(), caller.sessions(), clock.instant(), enrols).keepIn(session);
  }

  private Optional<Caller> halfSignedIn(HttpServletRequest request, boolean enrols) {
    return HalfSignedIn.in(request.getSession(false))
        .filter(half -> half.enrols() == enrols)
        .flatMap(
            half ->
                callers
                    .named(half.account())
                    .filter(known -> half.stillHolds(known, clock.instant())));
  }

  private static boolean isEnrolment(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + ENROLMENT);
  }

  /** On that one page the account acts, without a single role and signed in nowhere. */
  private void letEnrol(HttpServletRequest request) {
    halfSignedIn(request, true)
        .ifPresent(caller -> request.setAttribute(RequestActor.CALLER, caller.withoutRoles()));
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
            .filter(known -> signedIn.get().stillHolds(known, clock.instant(), settings.session()))
            .filter(known -> signedIn.get().proven() || !demand.asks(known.roles()));
    if (caller.isEmpty()) session.invalidate();
    return caller;
  }

  private static AuthenticationStatus letIn(
      Caller caller, HttpServletRequest request, HttpMessageContext context) {
    request.setAttribute(RequestActor.CALLER, caller);
    return context.notifyContainerAboutLogin(caller.name(), AccountStore.groups(caller));
  }
}
