package org.dandang.accountability.api;

/** Where a case stands. */
public enum CaseState {
  PREPARED,
  CONSULTED,
  OPEN,
  IN_TRIAL,
  CONCLUDED,
  DROPPED
}
