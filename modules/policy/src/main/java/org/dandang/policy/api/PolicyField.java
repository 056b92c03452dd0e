package org.dandang.policy.api;

/** 思想教育, 选贤任能, 考核评价, 容错纠错, 真情关爱, 综合. */
public enum PolicyField {
  EDUCATION,
  SELECTION,
  APPRAISAL,
  TOLERANCE,
  CARE,
  GENERAL
}
