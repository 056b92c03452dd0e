package org.dandang.petition.api;

/** How a report came in. */
public enum Channel {
  LETTER,
  VISIT,
  CALL,
  ORAL,
  NETWORK,
  /** The public portal of the county itself. */
  PORTAL,
  REFERRED,
  INSPECTION
}
