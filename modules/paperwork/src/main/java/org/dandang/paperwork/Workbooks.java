package org.dandang.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Writes lists as spreadsheets while they are read, however long, and reads spreadsheets back. */
@ApplicationScoped
public class Workbooks {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /**
   * Writes a list; the rows are taken one after the other and never kept.
   *
   * @param banner first row of every sheet, such as that of demo data; empty for none
   */
  public <T> void write(
      OutputStream out, String title, String banner, List<Column<T>> columns, Stream<T> rows) {
    try (Workbook workbook = new Workbook(out, "Dandang", "1.0")) {
      workbook.setCompressionLevel(Deflater.BEST_SPEED);
      Iterator<T> each = rows.iterator();
      int sheet = 0;
      do {
        sheet++;
        String name = sheet == 1 ? title : title + " " + sheet;
        new Sheet<>(workbook.newWorksheet(name), columns).fill(banner, each);
      } while (each.hasNext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the first sheet: each row by the column names of its first row.
   *
   * @throws WorkbookUnreadable when it is no spreadsheet
   * @throws WorkbookTooLong when there are more rows than that
   */
  public List<Map<String, String>> read(InputStream in, int mostRows) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(in);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      Iterator<Row> each = rows.iterator();
      if (!each.hasNext()) return List.of();
      List<String> names = texts(each.next());
      List<Map<String, String>> found = new ArrayList<>();
      while (each.hasNext()) {
        Map<String, String> row = named(names, texts(each.next()));
        if (row.values().stream().allMatch(String::isBlank)) continue;
        if (found.size() == mostRows) throw new WorkbookTooLong(mostRows);
        found.add(row);
      }
      return found;
    } catch (IOException | ExcelReaderException e) {
      throw new WorkbookUnreadable();
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  private static Map<String, String> named(List<String> names, List<String> texts) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++)
      row.put(names.get(i).strip(), i < texts.size() ? texts.get(i) : "");
    return row;
  }
}
