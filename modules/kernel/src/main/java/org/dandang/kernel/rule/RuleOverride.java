package org.dandang.kernel.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.code.CsvTable;

/**
 * A parameter that the operator sets otherwise from a day on, with the reason; shown with that
 * reason and as unconfirmed.
 */
public record RuleOverride(
    String key, String value, LocalDate from, Optional<LocalDate> to, String reason) {
  public RuleOverride {
    if (reason.isBlank()) throw new IllegalArgumentException("override without a reason: " + key);
  }

  /** A table with the columns key, value, from, to (may be empty) and reason. */
  public static List<RuleOverride> read(String csv) {
    return CsvTable.rows(csv).stream().map(RuleOverride::of).toList();
  }

  boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  private static RuleOverride of(Map<String, String> row) {
    return new RuleOverride(
        row.get("key").strip(),
        row.get("value").strip(),
        LocalDate.parse(row.get("from").strip()),
        Optional.of(row.get("to").strip()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        row.get("reason").strip());
  }
}
