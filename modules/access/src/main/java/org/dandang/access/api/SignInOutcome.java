package org.dandang.access.api;

/**
 * What became of a sign-in. The sign-in page hands name and password to {@code
 * SecurityContext.authenticate} and then finds this as the request attribute named {@link
 * #ATTRIBUTE}.
 */
public enum SignInOutcome {
  SIGNED_IN,
  WRONG,
  LOCKED;

  /** Name of the request attribute. */
  public static final String ATTRIBUTE = "org.dandang.access.sign-in";
}
