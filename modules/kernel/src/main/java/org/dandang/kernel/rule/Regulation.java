package org.dandang.kernel.rule;

import java.time.LocalDate;
import java.util.Map;

/**
 * One edition of a regulation with the days between which it was in force; local practice has none.
 */
record Regulation(String id, String family, String name, LocalDate from, LocalDate to) {
  static Regulation of(Map<String, String> row) {
    return new Regulation(
        row.get("id"),
        row.get("family"),
        row.get("name_zh"),
        day(row.get("effective_from"), LocalDate.MIN),
        day(row.get("effective_to"), LocalDate.MAX));
  }

  boolean inForce(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Days between that day and the time in which it was in force; 0 inside. */
  long distance(LocalDate day) {
    if (inForce(day)) return 0;
    return day.isBefore(from)
        ? from.toEpochDay() - day.toEpochDay()
        : day.toEpochDay() - to.toEpochDay();
  }

  String article(String article) {
    return "《" + name + "》" + article;
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }
}
