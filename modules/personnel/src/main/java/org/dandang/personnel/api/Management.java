package org.dandang.personnel.api;

/** Who appoints and edits: 市管, 县管, 单位管, 双管. */
public enum Management {
  CITY,
  COUNTY,
  UNIT,
  DUAL;

  /** The county decides over it. */
  public boolean ofTheCounty() {
    return this == COUNTY || this == UNIT;
  }
}
