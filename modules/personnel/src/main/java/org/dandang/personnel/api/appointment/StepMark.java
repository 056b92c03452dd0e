package org.dandang.personnel.api.appointment;

/** A step was taken, left out with a reason, or undone because the procedure went back. */
public enum StepMark {
  TAKEN,
  SKIPPED,
  UNDONE
}
