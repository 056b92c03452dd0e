package org.dandang.petition.api;

/** How a report came in. */
public enum Channel {
  LETTER,
  VISIT,
  CALL,
  NETWORK,
  REFERRED,
  INSPECTION
}
