package org.dandang.petition.api;

/** The four ways to dispose of a clue (JJ-17). */
public enum Disposal {
  TALK_OR_INQUIRY,
  PRELIMINARY_VERIFICATION,
  HELD_ON_FILE,
  CLOSED
}
