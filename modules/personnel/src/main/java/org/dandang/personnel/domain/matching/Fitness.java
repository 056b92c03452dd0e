package org.dandang.personnel.domain.matching;

/** All that matching learns of health: never the diagnosis. */
public enum Fitness {
  FIT,
  LIMITED,
  UNFIT;

  /** From the health code of GB/T 2261.3, for a post with or without work in the field. */
  public static Fitness of(String healthCode, boolean fieldWork) {
    int code = Integer.parseInt(healthCode);
    if (code < 30) return FIT;
    if (!fieldWork) return code == 41 ? LIMITED : FIT;
    return code == 31 || code == 32 || code == 41 || code >= 60 ? UNFIT : LIMITED;
  }
}
