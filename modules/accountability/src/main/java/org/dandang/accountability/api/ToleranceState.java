package org.dandang.accountability.api;

/** Where an application for tolerance stands. */
public enum ToleranceState {
  APPLIED,
  STARTED_BY_CASE_ORGAN,
  ACCEPTED,
  REJECTED,
  VERIFIED,
  CONSULTED,
  DETERMINED,
  COMMITTEE_DECIDED,
  CONCLUSION_WRITTEN,
  FEEDBACK_GIVEN,
  CORRECTION_TRACKED,
  CLOSED
}
