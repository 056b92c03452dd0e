package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of reports as the national site or another office hands it over. It is looked at and taken
 * in within one request and kept nowhere.
 */
public record ReportList(@NotNull List<Line> lines) {
  public ReportList {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param number as the spreadsheet counts, from 1
   * @param cells what stands there, by column; a column that the list lacks is empty
   * @param formulas columns whose words were reckoned and not written
   */
  public record Line(int number, Map<ListColumn, String> cells, Set<ListColumn> formulas) {
    public Line {
      cells = Map.copyOf(cells);
      formulas = Set.copyOf(formulas);
    }

    public String cell(ListColumn column) {
      return cells.getOrDefault(column, "").strip();
    }
  }
}
