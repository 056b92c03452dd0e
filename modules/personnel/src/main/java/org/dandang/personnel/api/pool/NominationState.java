package org.dandang.personnel.api.pool;

/** Where a nomination stands. */
public enum NominationState {
  NOMINATED,
  CONFIRMED,
  DECLINED
}
