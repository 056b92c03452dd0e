package org.dandang.personnel.api.assessment;

/** 平时考核, 年度考核, 专项考核. */
public enum AssessmentKind {
  ROUTINE,
  ANNUAL,
  SPECIAL
}
