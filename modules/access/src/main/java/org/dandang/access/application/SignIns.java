package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.api.SignInOutcome;
import org.dandang.access.domain.Attempts;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditTrail;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Callers;
import org.dandang.access.domain.FactorCodeWrong;
import org.dandang.access.domain.NotSignedIn;
import org.dandang.access.domain.PasswordWrong;
import org.dandang.access.domain.SlowHash;

/**
 * Looks at account and password, and then at the code where there is a second factor. Each try is
 * counted before it is looked at, so that guesses at the same moment do not slip through; an
 * unknown account is counted, locked and answered like a known one, in the same time. Wrong
 * passwords and wrong codes are counted together; where there is a second factor, a right password
 * alone makes nothing forgotten, so that knowing it gives no further guesses at the code. Outside
 * any transaction: what is counted stays counted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIns {
  private static final String TASK = "SignIn";
  private static final Semaphore HASHING = new Semaphore(4);

  private Attempts attempts;
  private Callers callers;
  private AuditTrail trail;
  private SecondFactors factors;
  private FactorDemand demand;
  private AccessSettings settings;
  private Clock clock;

  protected SignIns() {}

  @Inject
  SignIns(
      Attempts attempts,
      Callers callers,
      AuditTrail trail,
      SecondFactors factors,
      FactorDemand demand,
      AccessSettings settings,
      Clock clock) {
    this.attempts = attempts;
    this.callers = callers;
    this.trail = trail;
    this.factors = factors;
    this.demand = demand;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What a right password opens.
   *
   * @param outcome signed in, or what is asked for before anything opens
   */
  public record Entered(Caller caller, SignInOutcome outcome) {}

  /**
   * The first step at the sign-in page.
   *
   * @throws SignInFailed when account and password do not fit, or too often did not
   */
  public Entered enter(String typedName, String password) {
    Caller caller = check(named(typedName), password);
    SignInOutcome next = next(caller);
    if (next == SignInOutcome.SIGNED_IN) tell(AuditEntry.Kind.SIGN_IN, caller, "ok");
    else tell(AuditEntry.Kind.HALF_SIGNED_IN, caller, "ok");
    if (next == SignInOutcome.ENROLMENT_ASKED) factors.offer(caller.account(), caller.name());
    return new Entered(caller, next);
  }

  /**
   * The second step: the account that may act.
   *
   * @throws SignInFailed when the code is not right, or too often something was not
   */
  public Caller prove(Caller caller, String code) {
    checkCode(caller, code);
    tell(AuditEntry.Kind.SIGN_IN, caller, "ok");
    return caller;
  }

  /**
   * A machine's sign-in, which has one step only.
   *
   * @throws SignInFailed when account and password do not fit, or too often did not
   */
  Caller signIn(String typedName, String password) {
    Caller caller = check(named(typedName), password);
    tell(AuditEntry.Kind.SIGN_IN, caller, "ok");
    return caller;
  }

  /** The same without a sign-in, before the password or the second factor changes. */
  void confirm(String name, String password) {
    try {
      check(name, password);
    } catch (SignInFailed failed) {
      if (failed.outcome() == SignInOutcome.LOCKED) throw failed;
      throw new PasswordWrong();
    }
  }

  /** The code of whoever has signed in, before the second factor changes. */
  void confirmCode(String name, String code) {
    try {
      checkCode(callers.named(name).orElseThrow(NotSignedIn::new), code);
    } catch (SignInFailed failed) {
      if (failed.outcome() == SignInOutcome.LOCKED) throw failed;
      throw new FactorCodeWrong();
    }
  }

  public void signedOut(Caller caller) {
    tell(AuditEntry.Kind.SIGN_OUT, caller, "ok");
  }

  private SignInOutcome next(Caller caller) {
    if (factors.isEnrolled(caller.account())) return SignInOutcome.CODE_ASKED;
    return demand.asks(caller.roles()) ? SignInOutcome.ENROLMENT_ASKED : SignInOutcome.SIGNED_IN;
  }

  private Caller check(String name, String password) {
    Instant now = clock.instant();
    Optional<Caller> caller = callers.named(name);
    int attempt = begin(name, now, caller);
    Optional<String> hash = caller.flatMap(known -> callers.hash(known.account()));
    boolean fits = matches(password, hash.orElse(SlowHash.OF_NOBODY)) && hash.isPresent();
    if (!fits) throw failed(name, attempt, now, caller, "access.sign-in-failed");
    Caller known = caller.orElseThrow();
    if (factors.isEnrolled(known.account())) attempts.takeBack(name);
    else attempts.forget(name);
    return known;
  }

  private void checkCode(Caller caller, String code) {
    Instant now = clock.instant();
    int attempt = begin(caller.name(), now, Optional.of(caller));
    if (!factors.proves(caller.account(), code))
      throw failed(caller.name(), attempt, now, Optional.of(caller), "access.factor-code-wrong");
    attempts.forget(caller.name());
  }

  private int begin(String name, Instant now, Optional<Caller> caller) {
    int attempt = attempts.begin(name, now, settings.lock());
    if (attempt > 0 && attempt <= settings.lockFailures()) return attempt;
    tell(AuditEntry.Kind.LOCKED, caller, "access.locked");
    throw SignInFailed.locked(settings.lock().toMinutes());
  }

  private SignInFailed failed(
      String name, int attempt, Instant now, Optional<Caller> caller, String reason) {
    boolean last = attempt >= settings.lockFailures();
    if (last) attempts.lock(name, now.plus(settings.lock()));
    tell(AuditEntry.Kind.SIGN_IN_FAILED, caller, last ? "access.locked" : reason);
    return SignInFailed.wrong();
  }

  private static String named(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  private void tell(AuditEntry.Kind kind, Caller caller, String outcome) {
    tell(kind, Optional.of(caller), outcome);
  }

  /** What was typed for an unknown account is not written down: it may be a password. */
  private void tell(AuditEntry.Kind kind, Optional<Caller> caller, String outcome) {
    trail.apart(
        new AuditEntry(
            clock.instant(),
            caller.map(Caller::name).orElse("?"),
            caller.map(known -> AuditEntry.roles(known.roles())).orElse(""),
            kind,
            TASK,
            caller.map(known -> known.account().toString()).orElse(""),
            outcome));
  }

  static boolean matches(String secret, String hash) {
    HASHING.acquireUninterruptibly();
    try {
      return SlowHash.matches(secret, hash);
    } finally {
      HASHING.release();
    }
  }
}
