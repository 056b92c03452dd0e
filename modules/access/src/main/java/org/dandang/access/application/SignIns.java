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
import org.dandang.access.domain.Attempts;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditTrail;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Callers;
import org.dandang.access.domain.SlowHash;

/**
 * Looks at account and password. Each try is counted before the password is looked at, so that
 * guesses at the same moment do not slip through; an unknown account is counted, locked and
 * answered like a known one, in the same time. Outside any transaction: what is counted stays
 * counted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIns {
  private static final String TASK = "SignIn";
  private static final Semaphore HASHING = new Semaphore(4);

  private Attempts attempts;
  private Callers callers;
  private AuditTrail trail;
  private AccessSettings settings;
  private Clock clock;

  protected SignIns() {}

  @Inject
  SignIns(
      Attempts attempts, Callers callers, AuditTrail trail, AccessSettings settings, Clock clock) {
    this.attempts = attempts;
    this.callers = callers;
    this.trail = trail;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The account that may act.
   *
   * @throws SignInFailed when account and password do not fit, or too often did not
   */
  public Caller signIn(String typedName, String password) {
    String name = typedName.strip().toLowerCase(Locale.ROOT);
    Caller caller = check(name, password);
    tell(AuditEntry.Kind.SIGN_IN, Optional.of(caller), "ok");
    return caller;
  }

  /** The same without a sign-in, before the password changes. */
  void confirm(String name, String password) {
    check(name, password);
  }

  public void signedOut(Caller caller) {
    tell(AuditEntry.Kind.SIGN_OUT, Optional.of(caller), "ok");
  }

  private Caller check(String name, String password) {
    Instant now = clock.instant();
    int attempt = attempts.begin(name, now, settings.lock());
    Optional<Caller> caller = callers.named(name);
    if (attempt == 0 || attempt > settings.lockFailures()) {
      tell(AuditEntry.Kind.LOCKED, caller, "access.locked");
      throw SignInFailed.locked(settings.lock().toMinutes());
    }
    Optional<String> hash = caller.flatMap(known -> callers.hash(known.account()));
    boolean fits = matches(password, hash.orElse(SlowHash.OF_NOBODY)) && hash.isPresent();
    if (!fits) throw failed(name, attempt, now, caller);
    attempts.forget(name);
    return caller.orElseThrow();
  }

  private SignInFailed failed(String name, int attempt, Instant now, Optional<Caller> caller) {
    boolean last = attempt >= settings.lockFailures();
    if (last) attempts.lock(name, now.plus(settings.lock()));
    tell(AuditEntry.Kind.SIGN_IN_FAILED, caller, last ? "access.locked" : "access.sign-in-failed");
    return SignInFailed.wrong();
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
