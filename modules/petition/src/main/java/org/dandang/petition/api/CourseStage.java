package org.dandang.petition.api;

/** Where a general petition stands. */
public enum CourseStage {
  WAITING,
  ELSEWHERE,
  RETURNED,
  HANDLING,
  ANSWERED,
  IN_REVIEW,
  REVIEWED,
  IN_REREVIEW,
  FINAL
}
