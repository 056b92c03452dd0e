package org.dandang.overview.api;

import java.util.List;

/**
 * Some of the records behind a figure.
 *
 * @param figure the figure, whose value is the number of rows in all
 */
public record FigurePage(Figure figure, List<FigureRow> rows) {
  public FigurePage {
    rows = List.copyOf(rows);
  }

  public long total() {
    return figure.value();
  }
}
