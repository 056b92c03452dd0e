package org.dandang.petition.api;

/** What of a report lies sealed. */
public enum SealedPart {
  IDENTITY,
  TEXT,
  /** What was written of the talks with those reported. */
  TALKS
}
