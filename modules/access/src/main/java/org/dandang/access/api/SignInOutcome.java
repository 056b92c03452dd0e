package org.dandang.access.api;

/**
 * What became of a sign-in. The sign-in page hands name and password to {@code
 * SecurityContext.authenticate}, the page after it a {@link SecondStep}; then they find this as the
 * request attribute named {@link #ATTRIBUTE}.
 */
public enum SignInOutcome {
  SIGNED_IN,
  WRONG,
  LOCKED,
  /** The password was right; nothing is open until the code is. */
  CODE_ASKED,
  /** The password was right; nothing is open until a second factor is enrolled. */
  ENROLMENT_ASKED,
  /** The code came too late after the password, or without one. */
  EXPIRED;

  /** Name of the request attribute. */
  public static final String ATTRIBUTE = "org.dandang.access.sign-in";
}
