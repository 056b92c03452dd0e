package org.dandang.petition.api;

/** For what something sealed is looked at. */
public enum UnsealingPurpose {
  ASK_REPORTER,
  CHECK_FACTS,
  GIVE_FEEDBACK,
  PROTECT_REPORTER,
  EXAMINE_FABRICATION
}
