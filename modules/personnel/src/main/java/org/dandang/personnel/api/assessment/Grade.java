package org.dandang.personnel.api.assessment;

/** 优秀, 称职, 基本称职, 不称职, 不定等次. */
public enum Grade {
  EXCELLENT,
  COMPETENT,
  BASIC,
  INCOMPETENT,
  UNGRADED;

  /** Basically competent or lower. */
  public boolean isLow() {
    return this == BASIC || this == INCOMPETENT;
  }

  /** Whether this treats somebody worse than the other; no grade is never heavier. */
  public boolean isHeavierThan(Grade other) {
    return this != UNGRADED && other != UNGRADED && ordinal() > other.ordinal();
  }
}
