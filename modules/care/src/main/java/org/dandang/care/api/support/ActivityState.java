package org.dandang.care.api.support;

/** 计划中, 已开展, 已取消. */
public enum ActivityState {
  PLANNED,
  CARRIED_OUT,
  CANCELLED
}
