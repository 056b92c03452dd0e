package org.dandang.office.api;

import java.time.LocalDate;
import java.util.List;

/** The uploaded days. */
public interface CalendarRecords {
  /** A day that is not as the week says. */
  record Day(LocalDate day, boolean worked, String name) {}

  /** What was uploaded for a year, national or of a region; empty when nothing was. */
  List<Day> uploaded(int year, String region);
}
