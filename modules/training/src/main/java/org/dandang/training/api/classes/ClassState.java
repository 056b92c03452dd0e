package org.dandang.training.api.classes;

/** 计划, 已发通知, 已开班, 已结业, 已取消. */
public enum ClassState {
  PLANNED,
  ANNOUNCED,
  HELD,
  CLOSED,
  CANCELLED
}
