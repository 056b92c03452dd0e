package org.dandang.petition.api;

/** How a report came in. */
public enum Channel {
  LETTER,
  VISIT,
  CALL,
  ORAL,
  NETWORK,
  REFERRED,
  INSPECTION
}
