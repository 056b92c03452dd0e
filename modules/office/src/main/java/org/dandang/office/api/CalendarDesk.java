package org.dandang.office.api;

import jakarta.validation.Valid;

/** Takes the calendar of a year when it has been published. */
public interface CalendarDesk {
  /**
   * All of it or nothing. A year that was known before is replaced only with a reason and by
   * whoever saw its newest version; the version before is kept.
   */
  void upload(@Valid UploadCalendar command);
}
