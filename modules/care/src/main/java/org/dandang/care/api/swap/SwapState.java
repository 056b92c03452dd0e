package org.dandang.care.api.swap;

/** 已安排, 已体验, 已取消. */
public enum SwapState {
  PLANNED,
  DONE,
  CANCELLED
}
