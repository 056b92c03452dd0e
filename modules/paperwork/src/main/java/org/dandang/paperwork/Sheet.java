package org.dandang.paperwork;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a list. Text is stored as text, whatever it begins with; days are days. */
final class Sheet<T> {
  private static final int MOST_ROWS = 1_000_000;
  private static final int ROWS_KEPT = 1_000;
  private static final int MOST_SHARED = 2_000;
  private static final String HEAD_COLOUR = "E7E6E6";
  private static final String BANNER_COLOUR = "C00000";

  private final Worksheet sheet;
  private final List<Column<T>> columns;
  private final Set<String> shared = new HashSet<>();
  private int at;

  Sheet(Worksheet sheet, List<Column<T>> columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  /** Takes as many rows as a sheet holds. */
  void fill(String banner, Iterator<T> rows) throws IOException {
    for (int i = 0; i < columns.size(); i++) sheet.width(i, columns.get(i).width());
    if (!banner.isEmpty()) banner(banner);
    head();
    List<T> block = new ArrayList<>();
    for (int written = 0; written < MOST_ROWS && rows.hasNext(); written++) {
      block.add(rows.next());
      if (block.size() == ROWS_KEPT) write(block);
    }
    write(block);
    sheet.finish();
  }

  private void banner(String text) {
    sheet.inlineString(at, 0, text);
    sheet.style(at, 0).bold().fontColor(BANNER_COLOUR).set();
    at++;
  }

  private void head() {
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(at, i, columns.get(i).title());
      sheet.style(at, i).bold().fillColor(HEAD_COLOUR).set();
    }
    at++;
    sheet.freezePane(0, at);
  }

  /** The look of a day is said once for a column of the block: for each cell it costs far more. */
  private void write(List<T> block) throws IOException {
    for (int column = 0; column < columns.size(); column++) {
      boolean days = false;
      for (int row = 0; row < block.size(); row++) {
        Object value = value(columns.get(column), block.get(row));
        days |= value instanceof LocalDate;
        write(at + row, column, value);
      }
      if (days)
        sheet.range(at, column, at + block.size() - 1, column).style().format("yyyy-mm-dd").set();
    }
    at += block.size();
    block.clear();
    sheet.flush();
  }

  private static <T> Object value(Column<T> column, T row) {
    Object value = column.value().apply(row);
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private void write(int row, int column, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
    } else if (value instanceof LocalDateTime time) {
      sheet.value(row, column, time);
      sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
      sheet.value(row, column, (Number) value);
    } else if (value != null) {
      text(row, column, value.toString());
    }
  }

  /** Words that come again and again stand in the file once, as many as memory has room for. */
  private void text(int row, int column, String text) {
    if (shared.contains(text) || shared.size() < MOST_SHARED && shared.add(text))
      sheet.value(row, column, text);
    else sheet.inlineString(row, column, text);
  }
}
