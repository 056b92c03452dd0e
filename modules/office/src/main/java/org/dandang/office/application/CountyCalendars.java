package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.time.Calendars;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.domain.setting.CalendarDays;

/**
 * Shipped and uploaded years together; looked up again each minute, for another node may upload.
 */
@ApplicationScoped
class CountyCalendars implements Calendars {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final String NATIONAL = "";

  private CalendarDays days;
  private Clock clock;
  private final Map<String, Optional<WorkingCalendar>> made = new HashMap<>();
  private Instant until = Instant.MIN;

  protected CountyCalendars() {}

  @Inject
  CountyCalendars(CalendarDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  @Override
  public WorkingCalendar national() {
    return made(NATIONAL).orElseThrow();
  }

  @Override
  public Optional<WorkingCalendar> region(String code) {
    return code.matches("\\d{6}") ? made(code) : Optional.empty();
  }

  synchronized void forget() {
    until = Instant.MIN;
  }

  private synchronized Optional<WorkingCalendar> made(String region) {
    Instant now = clock.instant();
    if (now.isAfter(until)) {
      made.clear();
      until = now.plus(FRESH);
    }
    return made.computeIfAbsent(region, this::make);
  }

  private Optional<WorkingCalendar> make(String region) {
    if (region.isEmpty()) return Optional.of(WorkingCalendars.with(days.of(NATIONAL)));
    List<SpecialDay> own = days.of(region);
    return WorkingCalendars.knows(region) || !own.isEmpty()
        ? Optional.of(WorkingCalendars.with(region, days.of(NATIONAL), own))
        : Optional.empty();
  }
}
