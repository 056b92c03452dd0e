package org.dandang.petition.api;

/** A form of clarification besides the written one (CQ-2). */
public enum ClarificationForm {
  FACE_TO_FACE,
  MEETING,
  CIRCULATED
}
