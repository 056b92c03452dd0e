package org.dandang.personnel.domain.exchange;

import java.util.List;
import java.util.Locale;

/** What a row of the file of people and units is, with the number of its cells after the name. */
public enum RowKind {
  UNIT(8),
  UNIT_NAME(5),
  UNIT_PLACE(4),
  SUCCESSION(5),
  PERSON(12),
  CADRE(5),
  ENGAGEMENT(11),
  RANK(4),
  KIN(3);

  private final int cells;

  RowKind(int cells) {
    this.cells = cells;
  }

  /** As the file writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rows of this kind without their first cell. */
  public List<List<String>> of(List<List<String>> rows) {
    return rows.stream()
        .filter(row -> row.get(0).equals(word()))
        .map(row -> row.subList(1, row.size()))
        .toList();
  }

  /** A row that nobody here understands would be lost without a word. */
  public static void check(List<List<String>> rows) {
    for (List<String> row : rows)
      if (List.of(values()).stream().noneMatch(kind -> kind.fits(row)))
        throw new RowNotUnderstood(row.get(0));
  }

  private boolean fits(List<String> row) {
    return row.get(0).equals(word()) && row.size() == cells + 1;
  }
}
