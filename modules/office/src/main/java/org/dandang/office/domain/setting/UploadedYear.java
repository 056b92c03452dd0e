package org.dandang.office.domain.setting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.code.CsvTable;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;

/**
 * A year's table as it was uploaded, checked: one year, no day twice, new year's day among the
 * national.
 */
public record UploadedYear(int year, List<SpecialDay> days) {
  public static UploadedYear of(int year, String region, String table) {
    List<SpecialDay> days = rows(table).stream().map(UploadedYear::day).toList();
    Set<LocalDate> seen = new HashSet<>();
    for (SpecialDay day : days) {
      if (day.day().getYear() != year)
        throw new InvalidInput("table", "office.not-in-year", day.day(), year);
      if (!seen.add(day.day())) throw new InvalidInput("table", "office.day-twice", day.day());
    }
    if (region.isEmpty() && !seen.contains(LocalDate.of(year, 1, 1)))
      throw new InvalidInput("table", "office.no-new-year", year);
    return new UploadedYear(year, days);
  }

  private static List<Map<String, String>> rows(String table) {
    List<Map<String, String>> rows;
    try {
      rows = CsvTable.rows(table);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("table", "office.bad-table", e.getMessage());
    }
    if (rows.isEmpty() || !rows.get(0).keySet().containsAll(Set.of("date", "kind", "name")))
      throw new InvalidInput("table", "office.bad-table", "date,kind,name");
    return rows;
  }

  private static SpecialDay day(Map<String, String> row) {
    String kind = row.get("kind").strip();
    if (!kind.equals("holiday") && !kind.equals("workday"))
      throw new InvalidInput("table", "office.bad-table", kind);
    try {
      LocalDate day = LocalDate.parse(row.get("date").strip());
      return new SpecialDay(day, kind.equals("workday"), row.get("name").strip());
    } catch (DateTimeParseException e) {
      throw new InvalidInput("table", "kernel.not-a-date", row.get("date"));
    }
  }
}
