package org.dandang.training.api.lifemeeting;

/** 年度民主生活会, 巡视整改专题民主生活会, 其他专题民主生活会. */
public enum MeetingKind {
  ANNUAL,
  INSPECTION,
  OTHER
}
