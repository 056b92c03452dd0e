package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.api.CalendarRecords.Check;
import org.dandang.office.api.UploadCalendar;
import org.dandang.office.domain.setting.CalendarChange;
import org.dandang.office.domain.setting.CalendarDays;
import org.dandang.office.domain.setting.UploadedYear;

/** Reads a table as if it were uploaded and says what would be other than before. */
@ApplicationScoped
class CalendarChecks {
  private CalendarDays days;

  protected CalendarChecks() {}

  @Inject
  CalendarChecks(CalendarDays days) {
    this.days = days;
  }

  Check check(UploadCalendar wanted) {
    UploadedYear read = UploadedYear.read(wanted.year(), wanted.region(), wanted.table());
    int seen = newest(wanted.region(), wanted.year());
    boolean known = seen > 0 || isShipped(wanted);
    if (!read.faults().isEmpty() || !known)
      return new Check(read.faults(), read.days().size(), known, seen, List.of(), List.of());
    CalendarChange change =
        new CalendarChange(layer(wanted.region(), held(wanted)), layer(wanted, read), read.year());
    return new Check(
        List.of(),
        read.days().size(),
        true,
        seen,
        change.days(read.days()),
        change.terms(RuleBooks.workingDayCounts()));
  }

  private static boolean isShipped(UploadCalendar wanted) {
    return WorkingCalendars.shipped(wanted.region()).stream()
        .anyMatch(day -> day.day().getYear() == wanted.year());
  }

  private int newest(String region, int year) {
    return days.versions(region).stream()
        .filter(version -> version.year() == year)
        .mapToInt(version -> version.row().number())
        .max()
        .orElse(0);
  }

  private List<SpecialDay> held(UploadCalendar wanted) {
    return days.of(wanted.region());
  }

  private WorkingCalendar layer(UploadCalendar wanted, UploadedYear read) {
    Stream<SpecialDay> others =
        held(wanted).stream().filter(day -> day.day().getYear() != read.year());
    return layer(wanted.region(), Stream.concat(others, read.days().stream()).toList());
  }

  private WorkingCalendar layer(String region, List<SpecialDay> uploaded) {
    return region.isEmpty()
        ? WorkingCalendars.with(uploaded)
        : WorkingCalendars.with(region, days.of(""), uploaded);
  }
}
