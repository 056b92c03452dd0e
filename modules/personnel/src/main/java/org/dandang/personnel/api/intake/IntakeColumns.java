package org.dandang.personnel.api.intake;

import java.util.List;

/** The columns of a kind of table, for a template to be filled in. */
public record IntakeColumns(IntakeKind kind, List<Column> columns) {
  /**
   * One column.
   *
   * @param key its name for programs, such as {@code idNumber}
   * @param choices what may stand in it; none where any text may
   */
  public record Column(
      String key,
      String heading,
      boolean required,
      String note,
      String example,
      List<String> choices) {
    public Column {
      choices = List.copyOf(choices);
    }
  }

  public IntakeColumns {
    columns = List.copyOf(columns);
  }
}
