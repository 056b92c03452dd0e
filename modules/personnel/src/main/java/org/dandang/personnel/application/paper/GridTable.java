package org.dandang.personnel.application.paper;

import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.GridRow;

/** A table that goes on over pages: each has the same head and height, the last one the end. */
final class GridTable {
  private final String title;
  private final List<Double> widths;
  private final List<GridRow> head = new ArrayList<>();
  private final List<GridRow> end = new ArrayList<>();
  private String mark = "";
  private String foot = "";

  GridTable(String title, Double... widths) {
    this.title = title;
    this.widths = List.of(widths);
  }

  GridTable head(double height, GridCell... cells) {
    head.add(GridRow.of(height, cells));
    return this;
  }

  GridTable heads(double height, String... labels) {
    return head(height, List.of(labels).stream().map(GridCell::label).toArray(GridCell[]::new));
  }

  GridTable end(double height, GridCell... cells) {
    end.add(GridRow.of(height, cells));
    return this;
  }

  GridTable mark(String words) {
    mark = words;
    return this;
  }

  GridTable foot(String words) {
    foot = words;
    return this;
  }

  /** Empty lines fill the last page. */
  List<GridPage> pages(double height, int lines, List<List<GridCell>> rows) {
    List<GridPage> pages = new ArrayList<>();
    int total = Math.max(1, (rows.size() + lines - 1) / lines);
    for (int page = 0; page < total; page++) {
      List<GridRow> all = new ArrayList<>(head);
      for (int line = page * lines; line < (page + 1) * lines; line++)
        all.add(new GridRow(height, line < rows.size() ? rows.get(line) : blank()));
      if (page == total - 1) all.addAll(end);
      String number = total == 1 ? "" : "第" + (page + 1) + "页　共" + total + "页";
      pages.add(new GridPage(title, mark, widths, all, (foot + "　　" + number).strip()));
    }
    return pages;
  }

  private List<GridCell> blank() {
    return widths.stream().map(width -> GridCell.shortly("")).toList();
  }
}
