package org.dandang.petition.api;

/** Where a report stands. */
public enum ReportState {
  RECEIVED,
  OUT_OF_SCOPE,
  SENT_UP,
  SENT_DOWN,
  DUPLICATE_KEPT,
  ACCEPTED,
  RETURNED,
  CLUE_OPEN,
  IN_HANDLING,
  HELD_ON_FILE,
  CLOSED,
  CONCLUDED
}
