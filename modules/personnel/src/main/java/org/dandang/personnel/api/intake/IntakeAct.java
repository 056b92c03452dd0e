package org.dandang.personnel.api.intake;

/** What a line of a table does to the records here. */
public enum IntakeAct {
  CREATED,
  CHANGED,
  /** Everything stands here already. */
  SAME,
  /** Something is wrong with the line, and nothing of it is taken. */
  REFUSED;

  /** Whether taking the line changes anything. */
  public boolean takes() {
    return this == CREATED || this == CHANGED;
  }
}
