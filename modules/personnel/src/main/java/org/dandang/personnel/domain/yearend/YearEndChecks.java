package org.dandang.personnel.domain.yearend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dandang.personnel.api.yearend.EstablishmentRow;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndColumn.Trait;
import org.dandang.personnel.api.yearend.YearEndTable.Check;
import org.dandang.personnel.api.yearend.YearEndTable.Row;

/** The formulas by which a year-end table is checked before it is handed up. */
public final class YearEndChecks {
  private YearEndChecks() {}

  /** In each row every trait adds up to all, and all rows add up to the total counted apart. */
  public static List<Check> of(List<Row> rows, Row total) {
    List<Check> checks = new ArrayList<>();
    Arrays.stream(Trait.values())
        .filter(trait -> trait != Trait.ALL)
        .forEach(trait -> checks.add(across(trait, rows, total)));
    checks.add(down(rows, total));
    return List.copyOf(checks);
  }

  private static Check across(Trait trait, List<Row> rows, Row total) {
    List<String> failing = new ArrayList<>();
    for (Row row : rows) across(trait, row).ifPresent(failing::add);
    across(trait, total).ifPresent(failing::add);
    return new Check("check." + trait.name(), failing);
  }

  private static java.util.Optional<String> across(Trait trait, Row row) {
    int sum = trait.columns().stream().mapToInt(row::value).sum();
    int all = row.value(YearEndColumn.ALL);
    return sum == all
        ? java.util.Optional.empty()
        : java.util.Optional.of(row.key() + ": " + sum + " ≠ " + all);
  }

  private static Check down(List<Row> rows, Row total) {
    List<String> failing = new ArrayList<>();
    for (YearEndColumn column : YearEndColumn.values()) {
      int sum = rows.stream().mapToInt(row -> row.value(column)).sum();
      if (sum != total.value(column))
        failing.add(column.name() + ": " + sum + " ≠ " + total.value(column));
    }
    return new Check("check.rows", failing);
  }

  /** In each unit held follows from headcount, and the units add up to what was counted apart. */
  public static List<Check> of(List<EstablishmentRow> rows, EstablishmentRow total) {
    List<String> units =
        rows.stream()
            .filter(row -> !row.adds())
            .map(row -> row.unitName() + ": " + row.held())
            .toList();
    List<String> sums = new ArrayList<>();
    int headcount = rows.stream().mapToInt(EstablishmentRow::headcount).sum();
    int held = rows.stream().mapToInt(EstablishmentRow::held).sum();
    if (headcount != total.headcount()) sums.add(headcount + " ≠ " + total.headcount());
    if (held != total.held()) sums.add(held + " ≠ " + total.held());
    return List.of(new Check("check.held", units), new Check("check.rows", sums));
  }
}
