package org.dandang.commendation.api;

/** Who can be honoured: a village, a unit, a person. */
public enum RecipientKind {
  VILLAGE,
  UNIT,
  PERSON
}
