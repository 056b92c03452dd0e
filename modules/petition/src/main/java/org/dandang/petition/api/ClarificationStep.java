package org.dandang.petition.api;

/** What comes next in a clarification. */
public enum ClarificationStep {
  CONSENT,
  IMPACT,
  APPROVE,
  WRITE,
  PUBLISH,
  FOLLOW_UP
}
