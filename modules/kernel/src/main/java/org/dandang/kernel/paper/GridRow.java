package org.dandang.kernel.paper;

import java.util.List;

/** One row of a printed form, of a fixed height in millimetres. */
public record GridRow(double height, List<GridCell> cells) {
  public GridRow {
    cells = List.copyOf(cells);
  }

  public static GridRow of(double height, GridCell... cells) {
    return new GridRow(height, List.of(cells));
  }
}
