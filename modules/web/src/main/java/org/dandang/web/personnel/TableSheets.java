package org.dandang.web.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.desk.Banner;
import org.dandang.paperwork.Column;
import org.dandang.paperwork.ReadTable;
import org.dandang.paperwork.TableTemplate;
import org.dandang.paperwork.TableTemplate.TemplateColumn;
import org.dandang.paperwork.Tables;
import org.dandang.paperwork.Workbooks;
import org.dandang.personnel.api.intake.IntakeColumns;
import org.dandang.personnel.api.intake.IntakeTable;

/** Tables as spreadsheets: the template out, the filled one in, the wrong lines back. */
@ApplicationScoped
class TableSheets {
  private static final int MOST_LINES = 20_000;
  private static final int REASON_WIDTH = 60;
  private static final int WIDTH = 16;

  @Inject Tables tables;
  @Inject Workbooks workbooks;
  @Inject Banner banner;

  IntakeTable read(Part file) {
    try {
      return table(
          file.getSubmittedFileName(),
          tables.read(file.getInputStream().readAllBytes(), MOST_LINES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntakeTable table(String file, ReadTable read) {
    return new IntakeTable(
        file,
        read.sheet(),
        read.lines().stream()
            .map(line -> new IntakeTable.Line(line.number(), line.cells(), line.formulas()))
            .toList());
  }

  byte[] template(String title, String values, IntakeColumns columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<TemplateColumn> written =
        columns.columns().stream()
            .map(
                c ->
                    new TemplateColumn(
                        c.heading(), c.required(), c.note(), c.example(), c.choices()))
            .toList();
    tables.write(out, new TableTemplate(title, banner.text(), values, written, MOST_LINES));
    return out.toByteArray();
  }

  /** Headings and all, so that it can be mended and handed in again. */
  byte[] wrong(IntakeTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> headings = table.lines().isEmpty() ? List.of() : table.lines().get(0).cells();
    List<Column<IntakeTable.Line>> columns = new ArrayList<>();
    for (int place = 0; place < headings.size(); place++)
      columns.add(column(headings.get(place), place, place == headings.size() - 1));
    workbooks.write(out, table.sheet(), banner.text(), columns, table.lines().stream().skip(1));
    return out.toByteArray();
  }

  private static Column<IntakeTable.Line> column(String heading, int place, boolean reason) {
    return new Column<>(heading, line -> line.cell(place), reason ? REASON_WIDTH : WIDTH);
  }
}
