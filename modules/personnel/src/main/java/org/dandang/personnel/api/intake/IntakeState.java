package org.dandang.personnel.api.intake;

/** A table that was taken can be undone as a whole. */
public enum IntakeState {
  TAKEN,
  UNDONE
}
