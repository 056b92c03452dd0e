package org.dandang.access.api;

/** Whoever acts has none of the roles that a door permits. */
public final class Refused extends SecurityException {
  private static final long serialVersionUID = 1L;

  /** Key of the message in the bundle {@code rules}. */
  public static final String CODE = "access.refused";

  public Refused(String actor, String task) {
    super(actor + " may not " + task);
  }
}
