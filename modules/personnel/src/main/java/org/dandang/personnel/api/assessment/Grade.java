package org.dandang.personnel.api.assessment;

/** 优秀, 称职, 基本称职, 不称职, 不定等次. */
public enum Grade {
  EXCELLENT,
  COMPETENT,
  BASIC,
  INCOMPETENT,
  UNGRADED
}
