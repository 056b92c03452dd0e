package org.dandang.commendation.api;

/** How far a programme is. */
public enum ProgrammeState {
  PREPARED,
  PUBLISHED,
  ANNOUNCED,
  DECIDED
}
