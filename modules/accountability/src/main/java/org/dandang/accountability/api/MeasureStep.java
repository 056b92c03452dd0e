package org.dandang.accountability.api;

/** What can be done next with a first-form measure. */
public enum MeasureStep {
  FOLLOW_UP,
  VOID
}
