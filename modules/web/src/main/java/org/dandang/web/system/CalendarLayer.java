package org.dandang.web.system;

/** Which of the two layers of the calendar a table is for. */
public enum CalendarLayer {
  NATIONAL,
  REGION;

  String code(String region) {
    return this == NATIONAL ? "" : region;
  }
}
