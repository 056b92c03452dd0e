package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.rule.Stale;
import org.dandang.office.api.CalendarDesk;
import org.dandang.office.api.CalendarRecords.Check;
import org.dandang.office.api.UploadCalendar;
import org.dandang.office.domain.setting.CalendarDays;
import org.dandang.office.domain.setting.CalendarVersion;
import org.dandang.office.domain.setting.NothingNew;
import org.dandang.office.domain.setting.UploadedYear;
import org.dandang.office.domain.setting.YearInUse;

@ApplicationScoped
@Transactional
@Permits(Role.SYSTEM_ADMINISTRATOR)
class CalendarOffice implements CalendarDesk {
  private CalendarDays days;
  private CountyCalendars calendars;
  private CalendarChecks checks;
  private Actor actor;
  private Clock clock;

  protected CalendarOffice() {}

  @Inject
  CalendarOffice(
      CalendarDays days,
      CountyCalendars calendars,
      CalendarChecks checks,
      Actor actor,
      Clock clock) {
    this.days = days;
    this.calendars = calendars;
    this.checks = checks;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public void upload(UploadCalendar command) {
    UploadedYear year = UploadedYear.of(command.year(), command.region(), command.table());
    Check check = checks.check(command);
    if (check.seen() != command.seen())
      throw new Stale(command.year(), command.seen(), check.seen());
    if (check.known() && check.changed().isEmpty()) throw new NothingNew(command.year());
    if (check.known() && command.reason().isBlank()) throw new YearInUse(command.year());
    days.add(
        new CalendarVersion(days.nextId(), command, year, actor.name(), LocalDateTime.now(clock)));
    days.replace(command.region(), year.year(), year.days());
    calendars.forget();
  }
}
