package org.dandang.petition.api;

/** What becomes of a report at the counter. */
public enum Routing {
  OUT_OF_SCOPE,
  SENT_UP,
  SENT_DOWN,
  DUPLICATE_KEPT,
  ACCEPTED
}
