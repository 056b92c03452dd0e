package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.desk.Banner;
import org.dandang.paperwork.Column;
import org.dandang.paperwork.Workbooks;
import org.dandang.personnel.api.yearend.EstablishmentRow;
import org.dandang.personnel.api.yearend.EstablishmentTable;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndTable;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Texts;

/** The year-end tables as one workbook, the tables below each other. */
@RequestScoped
public class YearEndSheet {
  @Inject Workbooks workbooks;
  @Inject Banner banner;
  @Inject Texts texts;
  @Inject YearEndWords words;

  void send(int year, LocalDate day, EstablishmentTable establishment, List<YearEndTable> tables) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("establishment"),
            texts.get("headcount"),
            texts.get("held"),
            texts.get("excess"),
            texts.get("vacant")));
    establishment.rows().forEach(row -> rows.add(cells(row.unitName(), row)));
    rows.add(cells(texts.get("sum"), establishment.total()));
    for (YearEndTable table : tables) {
      rows.add(List.of());
      rows.add(heading(table));
      table.rows().forEach(row -> rows.add(cells(words.row(table, row), row)));
      rows.add(cells(texts.get("sum"), table.total()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbooks.write(out, texts.get("title") + " " + day, banner.text(), columns(), rows.stream());
    Attachments.send(texts.get("title") + year + ".xlsx", Workbooks.MEDIA_TYPE, out.toByteArray());
  }

  /** Columns without names: each table brings a heading of its own. */
  private static List<Column<List<Object>>> columns() {
    return Stream.iterate(0, at -> at + 1)
        .limit(YearEndColumn.values().length + 1L)
        .map(at -> Column.<List<Object>>of("", row -> at < row.size() ? row.get(at) : null))
        .toList();
  }

  private List<Object> heading(YearEndTable table) {
    List<Object> heading = new ArrayList<>();
    heading.add(texts.get(table.kind().name()));
    for (YearEndColumn column : YearEndColumn.values()) heading.add(words.column(column));
    return heading;
  }

  private static List<Object> cells(String name, EstablishmentRow row) {
    return List.of(name, row.headcount(), row.held(), row.excess(), row.vacant());
  }

  private static List<Object> cells(String name, YearEndTable.Row row) {
    List<Object> cells = new ArrayList<>();
    cells.add(name);
    for (YearEndColumn column : YearEndColumn.values()) cells.add(row.value(column));
    return cells;
  }
}
