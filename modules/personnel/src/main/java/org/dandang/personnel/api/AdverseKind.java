package org.dandang.personnel.api;

/** 免职, 降职, 调整, 平调, 借调挂职, 退出二线, 考核基本称职, 考核不称职. */
public enum AdverseKind {
  REMOVAL,
  DEMOTION,
  ADJUSTMENT,
  LATERAL,
  SECONDMENT,
  SECOND_LINE,
  GRADED_BASIC,
  GRADED_INCOMPETENT
}
