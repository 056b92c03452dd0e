package org.dandang.personnel.api.person;

/** How a signed paper of an examination sees a cadre in one dimension; full is the strongest. */
public enum TemperamentMark {
  WEAK,
  ORDINARY,
  STRONG;

  /** What one dimension counts in a matching: nothing, one, two. */
  public int counts() {
    return ordinal();
  }

  /** What the strongest mark counts. */
  public static int most() {
    return STRONG.counts();
  }
}
