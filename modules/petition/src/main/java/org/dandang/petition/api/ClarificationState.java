package org.dandang.petition.api;

/** Where a clarification stands. */
public enum ClarificationState {
  PROPOSED,
  REQUESTED,
  CONSENT_ASKED,
  IMPACT_ASSESSED,
  APPROVED,
  WRITTEN_ISSUED,
  FACE_TO_FACE,
  MEETING,
  CIRCULATED,
  FOLLOWED_UP,
  DECLINED,
  REFUSED
}
