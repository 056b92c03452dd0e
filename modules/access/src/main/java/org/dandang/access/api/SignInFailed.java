package org.dandang.access.api;

import org.dandang.kernel.rule.RuleViolation;

/**
 * Account and password do not open the door; the same for a wrong password and for an unknown
 * account.
 */
public final class SignInFailed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private final SignInOutcome outcome;

  private SignInFailed(SignInOutcome outcome, String code, Object... arguments) {
    super(code, arguments);
    this.outcome = outcome;
  }

  public static SignInFailed wrong() {
    return new SignInFailed(SignInOutcome.WRONG, "access.sign-in-failed");
  }

  /** Too many wrong passwords; the minutes are those of the whole lock. */
  public static SignInFailed locked(long minutes) {
    return new SignInFailed(SignInOutcome.LOCKED, "access.locked", minutes);
  }

  public SignInOutcome outcome() {
    return outcome;
  }
}
