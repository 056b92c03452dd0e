package org.dandang.personnel.api.intake;

/** What the lines of a table are. */
public enum IntakeKind {
  CADRES,
  POSTS,
  ASSESSMENTS
}
