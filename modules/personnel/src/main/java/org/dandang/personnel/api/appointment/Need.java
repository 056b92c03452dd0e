package org.dandang.personnel.api.appointment;

/** Whether a step must be taken, or may be left out with the reason written down. */
public enum Need {
  REQUIRED,
  OPTIONAL
}
