package org.dandang.commendation.api;

/** How far a nomination is. */
public enum NominationState {
  NOMINATED,
  /** By a rule of eligibility, or by an objection in the clearance. */
  REFUSED,
  /** A clearance letter is out. */
  ASKED,
  CLEARED,
  ASSESSED,
  ANNOUNCED,
  AWARDED,
  /** Stood to the end and was not chosen. */
  PASSED_OVER,
  /** After an objection in the notice period. */
  STOPPED
}
