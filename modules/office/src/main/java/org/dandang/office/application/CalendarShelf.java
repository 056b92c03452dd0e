package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.api.CalendarRecords;
import org.dandang.office.api.UploadCalendar;
import org.dandang.office.domain.setting.CalendarDays;
import org.dandang.office.domain.setting.CalendarVersion;

@ApplicationScoped
@Permits({})
class CalendarShelf implements CalendarRecords {
  private static final String NATIONAL = "";

  private CalendarDays days;
  private CalendarChecks checks;
  private OfficeConfiguration configuration;

  protected CalendarShelf() {}

  @Inject
  CalendarShelf(CalendarDays days, CalendarChecks checks, OfficeConfiguration configuration) {
    this.days = days;
    this.checks = checks;
    this.configuration = configuration;
  }

  @Override
  public List<Day> uploaded(int year, String region) {
    return days.of(region).stream()
        .filter(day -> day.day().getYear() == year)
        .map(day -> new Day(day.day(), day.worked(), day.name()))
        .toList();
  }

  @Override
  public List<YearRow> years() {
    return Stream.concat(years(NATIONAL).stream(), years(region()).stream())
        .sorted(Comparator.comparing(YearRow::year).reversed().thenComparing(YearRow::region))
        .toList();
  }

  @Override
  public List<VersionRow> versions(int year, String region) {
    return days.versions(region).stream()
        .filter(version -> version.year() == year)
        .map(CalendarVersion::row)
        .toList();
  }

  @Override
  public String region() {
    return configuration.region();
  }

  @Override
  @Permits(Role.SYSTEM_ADMINISTRATOR)
  public Check check(UploadCalendar wanted) {
    return checks.check(wanted);
  }

  private List<YearRow> years(String region) {
    List<SpecialDay> shipped = WorkingCalendars.shipped(region);
    List<CalendarVersion> versions = days.versions(region);
    TreeSet<Integer> known = new TreeSet<>();
    shipped.forEach(day -> known.add(day.day().getYear()));
    versions.forEach(version -> known.add(version.year()));
    return known.stream().map(year -> row(region, year, shipped, versions)).toList();
  }

  private static YearRow row(
      String region, int year, List<SpecialDay> shipped, List<CalendarVersion> versions) {
    return versions.stream()
        .filter(version -> version.year() == year)
        .map(CalendarVersion::row)
        .max(Comparator.comparing(VersionRow::number))
        .map(
            newest ->
                new YearRow(
                    region,
                    year,
                    Source.UPLOADED,
                    newest.days(),
                    newest.number(),
                    Optional.of(newest.uploadedAt())))
        .orElseGet(
            () -> {
              long count = shipped.stream().filter(day -> day.day().getYear() == year).count();
              return new YearRow(region, year, Source.SHIPPED, (int) count, 0, Optional.empty());
            });
  }
}
