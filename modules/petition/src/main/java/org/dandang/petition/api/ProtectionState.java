package org.dandang.petition.api;

/** Where a request for protection stands. */
public enum ProtectionState {
  ASKED,
  IN_FORCE,
  REFUSED,
  ENDED
}
