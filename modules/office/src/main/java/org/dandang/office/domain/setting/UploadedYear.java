package org.dandang.office.domain.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.code.CsvTable;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.api.CalendarRecords.Fault;

/**
 * A year's table as it was uploaded, checked row by row: one year, no day twice, worked only at a
 * weekend, new year's day among the national.
 */
public record UploadedYear(int year, List<SpecialDay> days, List<Fault> faults) {
  private static final List<String> COLUMNS = List.of("date", "kind", "name");
  private static final String HOLIDAY = "holiday";
  private static final String WORKDAY = "workday";

  public UploadedYear {
    days = List.copyOf(days);
    faults = List.copyOf(faults);
  }

  /** The year, or the first fault as an error. */
  public static UploadedYear of(int year, String region, String table) {
    UploadedYear read = read(year, region, table);
    for (Fault fault : read.faults)
      throw new InvalidInput("table", fault.code(), fault.arguments().toArray());
    return read;
  }

  /** The year with everything that is wrong with it. */
  public static UploadedYear read(int year, String region, String table) {
    Reading reading = new Reading(year);
    List<List<String>> lines = CsvTable.lines(table);
    if (lines.isEmpty() || !columns(lines.get(0)).equals(COLUMNS)) {
      reading.fault(1, "office.bad-table", String.join(",", COLUMNS));
      return reading.done();
    }
    for (int i = 1; i < lines.size(); i++) reading.line(i + 1, lines.get(i));
    if (reading.seen.isEmpty() && reading.faults.isEmpty()) reading.fault(0, "office.empty-table");
    if (region.isEmpty() && !reading.seen.contains(LocalDate.of(year, 1, 1)))
      reading.fault(0, "office.no-new-year", year);
    return reading.done();
  }

  private static List<String> columns(List<String> names) {
    return names.stream().map(String::strip).toList();
  }

  private static final class Reading {
    private final int year;
    private final List<SpecialDay> days = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    Reading(int year) {
      this.year = year;
    }

    void line(int row, List<String> cells) {
      if (cells.size() == 1 && cells.get(0).isBlank()) return;
      if (cells.size() != COLUMNS.size()) {
        fault(row, "office.wrong-width", cells.size());
        return;
      }
      String kind = cells.get(1).strip();
      String name = cells.get(2).strip();
      if (!kind.equals(HOLIDAY) && !kind.equals(WORKDAY)) fault(row, "office.bad-kind", kind);
      if (name.isEmpty()) fault(row, "office.no-name");
      day(row, cells.get(0).strip(), kind.equals(WORKDAY), name);
    }

    private void day(int row, String typed, boolean worked, String name) {
      LocalDate day;
      try {
        day = LocalDate.parse(typed);
      } catch (DateTimeParseException e) {
        fault(row, "kernel.not-a-date", typed);
        return;
      }
      if (day.getYear() != year) fault(row, "office.not-in-year", day, year);
      if (!seen.add(day)) fault(row, "office.day-twice", day);
      if (worked && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        fault(row, "office.not-a-weekend", day);
      days.add(new SpecialDay(day, worked, name));
    }

    void fault(int row, String code, Object... arguments) {
      faults.add(new Fault(row, code, List.of(arguments)));
    }

    UploadedYear done() {
      return new UploadedYear(year, days, faults);
    }
  }
}
