package org.dandang.accountability.api;

/** What both organs determine, the lightest first. */
public enum Determination {
  TOLERATED,
  PARTLY,
  NOT_TOLERATED;

  public boolean isHeavierThan(Determination other) {
    return compareTo(other) > 0;
  }
}
