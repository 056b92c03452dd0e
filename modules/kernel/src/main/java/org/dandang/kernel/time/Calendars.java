package org.dandang.kernel.time;

import java.util.Optional;

/**
 * All working calendars that have been entered; the county's own is injected as {@link
 * WorkingCalendar}.
 */
public interface Calendars {
  WorkingCalendar national();

  /** With the holidays of that region, where they have been entered. */
  Optional<WorkingCalendar> region(String code);
}
