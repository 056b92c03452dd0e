package org.dandang.petition.api;

/** Why somebody withdraws from a matter (ZW-47, JJ-48). */
public enum RecusalGround {
  CLOSE_RELATIVE,
  WITNESS,
  INTEREST,
  OTHER,
  EARLIER_ROLE
}
