package org.dandang.petition.api;

/** What of a report lies sealed. */
public enum SealedPart {
  IDENTITY,
  TEXT
}
