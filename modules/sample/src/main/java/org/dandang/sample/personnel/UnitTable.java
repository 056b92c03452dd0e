package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.unit.FoundUnit;
import org.dandang.personnel.api.unit.UnitDesk;

/** Founds all units of the table, parents first; its order is the official one. */
record UnitTable(UnitDesk desk) {
  static final LocalDate FOUNDED = LocalDate.of(2002, 1, 1);

  /** A unit as founded. */
  record Founded(UnitId id, String code, String name, UnitKind kind, Industry industry) {}

  List<Founded> found() {
    List<String[]> table = new Lines("units.csv").cells();
    Map<String, UnitId> byCode = new HashMap<>();
    for (int depth = 0; depth <= 2; depth++) foundAt(depth, table, byCode);
    return table.stream()
        .map(
            c ->
                new Founded(
                    byCode.get(c[0]), c[0], c[1], UnitKind.valueOf(c[2]), Industry.valueOf(c[3])))
        .toList();
  }

  private void foundAt(int depth, List<String[]> table, Map<String, UnitId> byCode) {
    List<Integer> rows =
        IntStream.range(0, table.size())
            .filter(row -> depth(table.get(row)) == depth)
            .boxed()
            .toList();
    List<UnitId> ids =
        desk.found(rows.stream().map(row -> command(table.get(row), row, byCode)).toList());
    for (int at = 0; at < ids.size(); at++) byCode.put(table.get(rows.get(at))[0], ids.get(at));
  }

  private static int depth(String[] cells) {
    return cells[4].isEmpty() ? 0 : cells[4].equals("451425") ? 1 : 2;
  }

  private static FoundUnit command(String[] cells, int row, Map<String, UnitId> byCode) {
    return new FoundUnit(
        cells[0],
        cells[1],
        UnitKind.valueOf(cells[2]),
        Industry.valueOf(cells[3]),
        Optional.ofNullable(byCode.get(cells[4])),
        row,
        FOUNDED);
  }
}
