package org.dandang.office.domain.setting;

import java.util.List;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;

/** The uploaded days by region; the national ones have an empty region. */
public interface CalendarDays {
  List<SpecialDay> of(String region);

  /** Puts these in the place of what was uploaded for that year. */
  void replace(String region, int year, List<SpecialDay> days);

  long nextId();

  void add(CalendarVersion version);

  /** All uploads of that layer, newest first. */
  List<CalendarVersion> versions(String region);
}
