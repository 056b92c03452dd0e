package org.dandang.petition.api;

/** What was found on one allegation. */
public enum Finding {
  SUBSTANTIATED,
  PARTLY,
  MINOR,
  NO_EVIDENCE,
  UNTRUE,
  MISTAKEN,
  FALSE_PROPOSED;

  /**
   * Whether this finding can open a clarification (JJ-50, CQ-1); of a partly true one its untrue
   * part.
   */
  public boolean clarifiable() {
    return this == PARTLY || this == NO_EVIDENCE || this == UNTRUE || this == MISTAKEN;
  }
}
