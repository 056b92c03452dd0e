package org.dandang.personnel.api.assessment;

/** 平时考核, 年度考核, 专项考核. */
public enum AssessmentKind {
  ROUTINE,
  ANNUAL,
  SPECIAL;

  /** Whether the excellent are shown to the public and everybody signs before it is final. */
  public boolean isSigned() {
    return this == ANNUAL;
  }
}
