package org.dandang.personnel.api.warning;

/** Whether somebody has dealt with a warning. */
public enum WarningState {
  OPEN,
  HANDLED
}
