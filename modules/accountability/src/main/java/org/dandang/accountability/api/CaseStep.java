package org.dandang.accountability.api;

/** What can be done next with a case. */
public enum CaseStep {
  OPEN,
  ASSIGN,
  HEAR,
  HAND_TO_TRIAL,
  PROPOSE,
  DECIDE,
  CONCLUDE,
  DROP,
  SERVE,
  ANNOUNCE,
  EXECUTE,
  REPORT,
  RESTORE,
  END_EFFECT,
  APPEAL,
  DECIDE_APPEAL
}
