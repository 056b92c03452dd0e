package org.dandang.paperwork;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a list. Text is stored as text, whatever it begins with; days are days. */
final class Sheet<T> {
  private static final int MOST_ROWS = 1_000_000;
  private static final int ROWS_KEPT = 1_000;
  private static final String HEAD_COLOUR = "E7E6E6";
  private static final String BANNER_COLOUR = "C00000";

  private final Worksheet sheet;
  private final List<Column<T>> columns;
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
    for (int written = 0; written < MOST_ROWS && rows.hasNext(); written++) {
      write(rows.next());
      if (written % ROWS_KEPT == ROWS_KEPT - 1) sheet.flush();
    }
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

  private void write(T row) {
    for (int i = 0; i < columns.size(); i++) write(i, columns.get(i).value().apply(row));
    at++;
  }

  private void write(int column, Object value) {
    if (value instanceof Optional<?> optional) {
      write(column, optional.orElse(null));
    } else if (value instanceof LocalDate day) {
      sheet.value(at, column, day);
      sheet.style(at, column).format("yyyy-mm-dd").set();
    } else if (value instanceof LocalDateTime time) {
      sheet.value(at, column, time);
      sheet.style(at, column).format("yyyy-mm-dd hh:mm").set();
    } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
      sheet.value(at, column, (Number) value);
    } else if (value != null) {
      sheet.inlineString(at, column, value.toString());
    }
  }
}
