package org.dandang.rest.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.personnel.api.intake.IntakeColumns.Column;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.api.intake.LineResult;
import org.dandang.personnel.api.intake.ReceiveTable;

/** Many records at once go through the same door as tables, field by field for column by column. */
@ApplicationScoped
class Batches {
  @Inject IntakeDesk desk;
  @Inject IntakeRecords records;

  BatchResults take(
      IntakeKind kind,
      String reference,
      String member,
      List<Map<String, String>> rows,
      Locale locale) {
    List<Column> columns = records.columns(kind).columns();
    IntakeTable table = new IntakeTable(reference, "REST", lines(member, rows, columns));
    Map<String, String> keys =
        columns.stream().collect(Collectors.toMap(Column::heading, Column::key));
    return new BatchResults(
        desk.takeGood(new ReceiveTable(kind, table)).stream()
            .map(line -> result(line, keys, locale))
            .toList());
  }

  /** Rows are counted from one, as in the results. */
  static List<IntakeTable.Line> lines(
      String member, List<Map<String, String>> rows, List<Column> columns) {
    Set<String> known = columns.stream().map(Column::key).collect(Collectors.toSet());
    List<IntakeTable.Line> lines = new ArrayList<>();
    lines.add(new IntakeTable.Line(0, columns.stream().map(Column::heading).toList(), Set.of()));
    for (Map<String, String> row : rows) {
      for (String field : row.keySet())
        if (!known.contains(field))
          throw new InvalidInput(
              member + "[" + lines.size() + "]", "rest.unknown-parameter", field);
      List<String> cells =
          columns.stream().map(column -> row.getOrDefault(column.key(), "")).toList();
      lines.add(new IntakeTable.Line(lines.size(), cells, Set.of()));
    }
    return lines;
  }

  private static BatchResults.BatchResult result(
      LineResult line, Map<String, String> keys, Locale locale) {
    return new BatchResults.BatchResult(
        line.row(),
        line.act().name(),
        line.record().orElse(null),
        line.faults().stream().map(fault -> error(fault, keys, locale)).toList());
  }

  /** Columns have Chinese headings; in another language a message names the field. */
  static BatchResults.BatchError error(IntakeFault fault, Map<String, String> keys, Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    List<String> arguments =
        fault.arguments().stream()
            .map(argument -> chinese ? argument : keys.getOrDefault(argument, argument))
            .toList();
    return new BatchResults.BatchError(
        keys.getOrDefault(fault.heading(), fault.heading()),
        fault.code(),
        RuleMessages.text(fault.code(), arguments, locale));
  }
}
