package org.dandang.training.api.lifemeeting;

/** What must be there before the meeting: 会议方案, 征求意见, 谈心谈话, 对照检查材料. */
public enum MaterialKind {
  PLAN,
  OPINIONS,
  HEART_TALKS,
  SELF_EXAMINATION
}
