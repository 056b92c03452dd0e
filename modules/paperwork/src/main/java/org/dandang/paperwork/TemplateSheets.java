package org.dandang.paperwork;

import java.io.IOException;
import java.util.List;
import org.dandang.paperwork.TableTemplate.TemplateColumn;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet to be filled in and the sheet of allowed values beside it. */
final class TemplateSheets {
  private static final String REQUIRED = "FCE4D6";
  private static final String OPTIONAL = "E7E6E6";
  private static final String EXAMPLE = "7F7F7F";
  private static final String BANNER = "C00000";
  private static final int WIDTH = 18;

  private final TableTemplate template;
  private final Worksheet table;
  private final Worksheet values;

  TemplateSheets(Workbook workbook, TableTemplate template) {
    this.template = template;
    this.table = workbook.newWorksheet(template.title());
    this.values = workbook.newWorksheet(template.values());
  }

  void write() throws IOException {
    int head = template.banner().isEmpty() ? 0 : 1;
    if (head == 1) {
      table.inlineString(0, 0, template.banner());
      table.style(0, 0).bold().fontColor(BANNER).set();
    }
    for (int place = 0; place < template.columns().size(); place++)
      column(head, place, template.columns().get(place));
    table.freezePane(0, head + 1);
    table.finish();
    values.finish();
  }

  /** The whole column is text, so that long numbers stay whole. */
  private void column(int head, int place, TemplateColumn column) {
    table.width(place, WIDTH);
    table.style(place).format("@").set();
    table.inlineString(head, place, column.heading());
    table
        .style(head, place)
        .bold()
        .fillColor(column.required() ? REQUIRED : OPTIONAL)
        .wrapText(true)
        .set();
    if (!column.note().isEmpty()) table.comment(head, place, column.note());
    table.inlineString(head + 1, place, column.example());
    table.style(head + 1, place).format("@").italic().fontColor(EXAMPLE).set();
    choices(head, place, column.heading(), column.choices());
  }

  private void choices(int head, int place, String heading, List<String> choices) {
    values.width(place, WIDTH);
    values.inlineString(0, place, heading);
    values.style(0, place).bold().fillColor(OPTIONAL).set();
    for (int at = 0; at < choices.size(); at++) values.inlineString(at + 1, place, choices.get(at));
    if (choices.isEmpty()) return;
    table
        .range(head + 2, place, head + 1 + template.rows(), place)
        .validateWithList(values.range(1, place, choices.size(), place))
        .allowBlank(true)
        .showErrorMessage(false);
  }
}
