package org.dandang.care.api.difficulty;

/** 已收集, 已交办, 已办理（待确认）, 已确认解决. */
public enum DifficultyState {
  COLLECTED,
  ASSIGNED,
  SOLVED,
  CONFIRMED
}
