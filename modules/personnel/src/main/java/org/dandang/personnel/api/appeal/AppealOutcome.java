package org.dandang.personnel.api.appeal;

/** 维持, 变更, 撤销; nothing heavier can come of an appeal. */
public enum AppealOutcome {
  UPHELD,
  AMENDED,
  REVOKED
}
