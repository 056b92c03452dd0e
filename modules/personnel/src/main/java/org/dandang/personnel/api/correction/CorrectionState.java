package org.dandang.personnel.api.correction;

/** How far a request for a correction has come. */
public enum CorrectionState {
  ASKED,
  ACCEPTED,
  REFUSED,
  WITHDRAWN
}
