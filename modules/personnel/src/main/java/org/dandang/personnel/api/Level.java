package org.dandang.personnel.api;

/** Level of a leading post: 县处级正职 to 乡科级副职, and those below. */
public enum Level {
  COUNTY_PRINCIPAL,
  COUNTY_DEPUTY,
  SECTION_PRINCIPAL,
  SECTION_DEPUTY,
  STAFF;

  /** 县处级. */
  public boolean isCountyLevel() {
    return this == COUNTY_PRINCIPAL || this == COUNTY_DEPUTY;
  }

  /** 乡科级. */
  public boolean isSectionLevel() {
    return this == SECTION_PRINCIPAL || this == SECTION_DEPUTY;
  }
}
