package org.dandang.paperwork;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** What a cell says, as text. */
final class CellText {
  private static final int MOST_COLUMNS = 200;

  private CellText() {}

  static ReadTable.Line line(Row row) {
    List<String> cells = new ArrayList<>();
    Set<Integer> formulas = new HashSet<>();
    int count = Math.min(row.getCellCount(), MOST_COLUMNS);
    for (int place = 0; place < count; place++) {
      Cell cell = row.getCell(place);
      cells.add(cell == null ? "" : text(cell));
      if (isReckoned(cell)) formulas.add(place);
    }
    return new ReadTable.Line(row.getRowNum(), cells, formulas);
  }

  private static boolean isReckoned(Cell cell) {
    return cell != null && (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR);
  }

  private static String text(Cell cell) {
    switch (cell.getType()) {
      case NUMBER:
        return isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
      case EMPTY:
        return "";
      default:
        return cell.getText() == null ? "" : cell.getText();
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The built-in formats of days, and those of offices that name year and month. */
  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null
        && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id >= 50 && id <= 58))
      return true;
    String format = cell.getDataFormatString();
    return format != null && format.replaceAll("\\[[^]]*]", "").matches("(?i).*y.*m.*");
  }
}
