package org.dandang.petition.api;

/** Why a matter that was closed is taken up again (JJ-27, JJ-28). */
public enum ReopenGround {
  OBJECTION,
  NEW_EVIDENCE
}
