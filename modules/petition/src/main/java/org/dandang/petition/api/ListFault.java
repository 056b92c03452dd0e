package org.dandang.petition.api;

/** What can be wrong with a cell of a list; the cell's own words are never repeated. */
public enum ListFault {
  MISSING,
  TOO_LONG,
  NO_DAY,
  DAY_IN_FUTURE,
  NO_KIND,
  TWICE_IN_LIST,
  NOBODY,
  SEVERAL,
  FORMULA
}
