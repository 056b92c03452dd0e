package org.dandang.kernel.paper;

import java.util.List;

/**
 * One page of a printed form.
 *
 * @param title printed above; empty for none
 * @param mark printed small at the upper right, such as a copy number; empty for none
 * @param columns widths in millimetres
 * @param foot one line below; empty for none
 */
public record GridPage(
    String title, String mark, List<Double> columns, List<GridRow> rows, String foot) {
  public GridPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
