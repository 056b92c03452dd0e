package org.dandang.personnel.api.appointment;

/** 动议, 推荐, 考察对象, 考察, 凡提四必, 讨论决定, 公示, 已发文, 已提名, 任职, 试用, 正式; 停止, 否决, 缓议, 试用未通过. */
public enum ChangeState {
  MOTION,
  RECOMMENDED,
  CANDIDATE,
  EXAMINED,
  CHECKED,
  DISCUSSED,
  NOTICE,
  ISSUED,
  NOMINATED,
  APPOINTED,
  PROBATION,
  CONFIRMED,
  STOPPED,
  REJECTED,
  DEFERRED,
  NOT_CONFIRMED;

  /** The change has taken effect, whatever came of it later. */
  public boolean tookEffect() {
    return this == APPOINTED || this == PROBATION || this == CONFIRMED || this == NOT_CONFIRMED;
  }

  /** Nothing more happens. */
  public boolean closed() {
    return tookEffect() && this != PROBATION || this == STOPPED || this == REJECTED;
  }
}
