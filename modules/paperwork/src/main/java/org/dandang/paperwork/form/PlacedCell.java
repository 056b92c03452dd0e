package org.dandang.paperwork.form;

import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridPage;

/** A cell at its place in the grid, with its size in millimetres and the type size that fits. */
record PlacedCell(GridCell cell, int row, int column, double width, double height, double points) {
  /** Cells of a page in reading order. */
  static List<PlacedCell> of(GridPage page) {
    int columns = page.columns().size();
    boolean[][] taken = new boolean[page.rows().size()][columns];
    List<PlacedCell> placed = new ArrayList<>();
    for (int row = 0; row < page.rows().size(); row++) {
      int column = 0;
      for (GridCell cell : page.rows().get(row).cells()) {
        while (taken[row][column]) column++;
        placed.add(at(page, cell, row, column));
        for (int r = row; r < row + cell.rows(); r++)
          for (int c = column; c < column + cell.columns(); c++) taken[r][c] = true;
      }
    }
    return placed;
  }

  private static PlacedCell at(GridPage page, GridCell cell, int row, int column) {
    double width = 0;
    for (int c = column; c < column + cell.columns(); c++) width += page.columns().get(c);
    double height = 0;
    for (int r = row; r < row + cell.rows(); r++) height += page.rows().get(r).height();
    return new PlacedCell(cell, row, column, width, height, Fitting.points(cell, width, height));
  }
}
