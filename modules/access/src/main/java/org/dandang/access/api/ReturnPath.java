package org.dandang.access.api;

/** The page that was asked for before sign-in; only a path of this application is followed. */
public final class ReturnPath {
  /** Name of the parameter of the sign-in page. */
  public static final String PARAMETER = "to";

  private ReturnPath() {}

  /** The path as asked for where it is one of ours, the start page otherwise. */
  public static String safe(String asked) {
    boolean ours =
        asked != null
            && asked.length() <= 500
            && asked.matches("/[A-Za-z0-9_./-]*(\\?[A-Za-z0-9_.~%&=+\\-\\[\\]]*)?")
            && !asked.startsWith("//")
            && !asked.contains("..")
            && !asked.startsWith("/signin");
    return ours ? asked : "/";
  }
}
