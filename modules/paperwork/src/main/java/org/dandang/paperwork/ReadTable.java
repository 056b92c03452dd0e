package org.dandang.paperwork;

import java.util.List;
import java.util.Set;

/**
 * What stands in the first sheet of a workbook, blank rows left out.
 *
 * @param sheet its name
 */
public record ReadTable(String sheet, List<Line> lines) {
  /**
   * One row.
   *
   * @param number as the spreadsheet counts, from 1
   * @param cells as text; a day as 2018-05-07
   * @param formulas places, from 0, whose text was reckoned and not written
   */
  public record Line(int number, List<String> cells, Set<Integer> formulas) {
    public Line {
      cells = List.copyOf(cells);
      formulas = Set.copyOf(formulas);
    }
  }

  public ReadTable {
    lines = List.copyOf(lines);
  }
}
