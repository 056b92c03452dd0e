package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.office.api.CalendarDesk;
import org.dandang.office.api.UploadCalendar;
import org.dandang.office.domain.setting.CalendarDays;
import org.dandang.office.domain.setting.UploadedYear;

@ApplicationScoped
@Transactional
@Permits(Role.SYSTEM_ADMINISTRATOR)
class CalendarOffice implements CalendarDesk {
  private CalendarDays days;
  private CountyCalendars calendars;

  protected CalendarOffice() {}

  @Inject
  CalendarOffice(CalendarDays days, CountyCalendars calendars) {
    this.days = days;
    this.calendars = calendars;
  }

  @Override
  public void upload(UploadCalendar command) {
    UploadedYear year = UploadedYear.of(command.year(), command.region(), command.table());
    days.replace(command.region(), year.year(), year.days());
    calendars.forget();
  }
}
