package org.dandang.personnel.api.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * A table as somebody filled it in.
 *
 * @param file its name
 * @param sheet name of the sheet
 */
public record IntakeTable(
    @NotBlank @Size(max = 255) String file,
    @NotBlank @Size(max = 255) String sheet,
    @NotNull List<Line> lines) {
  /**
   * One row.
   *
   * @param number as the spreadsheet counts, from 1
   * @param cells as text
   * @param formulas places, from 0, that were reckoned instead of written
   */
  public record Line(int number, List<String> cells, Set<Integer> formulas) {
    public Line {
      cells = List.copyOf(cells);
      formulas = Set.copyOf(formulas);
    }

    public String cell(int place) {
      return place < cells.size() ? cells.get(place).strip() : "";
    }
  }

  public IntakeTable {
    lines = List.copyOf(lines);
  }
}
