package org.dandang.personnel.persistence.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as one parameter, taken apart by the database: {@code f.c1} is the first cell of a row. One
 * statement serves them all.
 */
final class CarriedRows {
  private static final int MOST_CELLS = 12;
  private static final String CELL = "\u001f";
  private static final String ROW = "\u001e";
  static final String FILE = file();

  private CarriedRows() {}

  static String packed(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CarriedRows::plain).collect(Collectors.joining(CELL)))
        .collect(Collectors.joining(ROW));
  }

  private static String plain(String cell) {
    return cell.replaceAll("[\u001e\u001f]", " ");
  }

  private static String file() {
    StringBuilder cells = new StringBuilder();
    for (int cell = 1; cell <= MOST_CELLS; cell++)
      cells
          .append(cell == 1 ? "" : ", ")
          .append("split_part(line, chr(31), %d) as c%d".formatted(cell, cell));
    return "(select "
        + cells
        + " from string_to_table(cast(?1 as text), chr(30)) line where line <> '') f";
  }

  static String day(int cell) {
    return "cast(nullif(f.c" + cell + ", '') as date)";
  }
}
