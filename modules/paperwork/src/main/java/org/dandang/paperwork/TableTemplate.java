package org.dandang.paperwork;

import java.util.List;

/**
 * A sheet to be filled in, with what may stand in each column.
 *
 * @param banner first row, such as that of demo data; empty for none
 * @param values name of the sheet that lists the allowed values
 */
public record TableTemplate(
    String title, String banner, String values, List<TemplateColumn> columns, int rows) {
  /**
   * One column.
   *
   * @param note said at the heading
   * @param choices allowed values; none where any text may stand
   */
  public record TemplateColumn(
      String heading, boolean required, String note, String example, List<String> choices) {
    public TemplateColumn {
      choices = List.copyOf(choices);
    }
  }

  public TableTemplate {
    columns = List.copyOf(columns);
  }
}
