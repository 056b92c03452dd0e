package org.dandang.petition.api;

/** Why a report is a superior's to handle and not the county's (JJ-15). */
public enum UpwardGround {
  OWN_CHIEF,
  NOT_MANAGED_HERE
}
