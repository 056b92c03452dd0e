package org.dandang.office.api;

import jakarta.validation.Valid;

/** Takes the calendar of a year when it has been published. */
public interface CalendarDesk {
  /** Replaces what was uploaded for that year and region before. */
  void upload(@Valid UploadCalendar command);
}
