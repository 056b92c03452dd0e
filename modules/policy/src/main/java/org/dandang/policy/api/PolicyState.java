package org.dandang.policy.api;

/** 起草中, 已印发, 已废止. */
public enum PolicyState {
  DRAFT,
  ISSUED,
  REPEALED
}
