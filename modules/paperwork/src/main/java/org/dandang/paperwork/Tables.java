package org.dandang.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Tables that people fill in: templates out, what was written into them back. */
@ApplicationScoped
public class Tables {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  /**
   * Reads the first sheet; text that begins like a formula is text.
   *
   * @throws org.dandang.kernel.rule.RuleViolation when it is no plain .xlsx, too big or too long
   */
  public ReadTable read(byte[] file, int mostRows) {
    WorkbookGate.check(file);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
      Sheet sheet = workbook.getFirstSheet();
      return new ReadTable(sheet.getName(), lines(sheet, mostRows));
    } catch (IOException | ExcelReaderException e) {
      throw new WorkbookUnreadable();
    }
  }

  private static List<ReadTable.Line> lines(Sheet sheet, int mostRows) throws IOException {
    List<ReadTable.Line> lines = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        ReadTable.Line line = CellText.line(each.next());
        if (line.cells().stream().allMatch(String::isBlank)) continue;
        if (lines.size() == mostRows) throw new WorkbookTooLong(mostRows);
        lines.add(line);
      }
    }
    return lines;
  }

  /** An empty table with headings, an example and the allowed values on a second sheet. */
  public void write(OutputStream out, TableTemplate template) {
    try (Workbook workbook = new Workbook(out, "Dandang", "1.0")) {
      new TemplateSheets(workbook, template).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
