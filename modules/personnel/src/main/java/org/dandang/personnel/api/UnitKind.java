package org.dandang.personnel.api;

/** What kind of unit, as far as rules ask for it. */
public enum UnitKind {
  COUNTY,
  COUNTY_ORGAN,
  TOWNSHIP,
  VILLAGE,
  SCHOOL,
  HOSPITAL,
  INSTITUTION,
  EXTERNAL
}
