package org.dandang.petition.api;

/** Where a request to unseal stands; it lapses by itself. */
public enum UnsealingState {
  REQUESTED,
  GRANTED,
  REFUSED,
  ENDED,
  LAPSED
}
