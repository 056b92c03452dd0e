package org.dandang.web.frame;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dandang.paperwork.Column;
import org.dandang.paperwork.Workbooks;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/** A list as a spreadsheet: it knows its columns and words, and needs the page no more. */
record Spreadsheet(Workbooks workbooks, String title, String banner, List<Column<Record>> columns) {
  static Spreadsheet of(
      Workbooks workbooks, DataTable table, Place place, String banner, Locale locale) {
    String title = Bundles.text(place, "title", locale);
    List<Column<Record>> columns =
        table.getColumns().stream()
            .filter(UIColumn::isRendered)
            .map(shown -> column(shown.getHeaderText(), shown.getField(), place, locale))
            .toList();
    return new Spreadsheet(workbooks, title, banner, columns);
  }

  void write(OutputStream out, Stream<?> rows) {
    workbooks.write(out, title, banner, columns, rows.map(Record.class::cast));
  }

  private static Column<Record> column(
      String heading, String component, Place place, Locale locale) {
    return Column.of(
        heading,
        row -> RecordELResolver.read(row, component).map(value -> cell(value, place, locale)));
  }

  /** Days and numbers stay what they are; all else is the word that the page shows. */
  private static Object cell(Object value, Place place, Locale locale) {
    return value instanceof LocalDate || value instanceof Number
        ? value
        : Cells.text(value, place, locale);
  }
}
