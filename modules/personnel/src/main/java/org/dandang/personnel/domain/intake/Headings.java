package org.dandang.personnel.domain.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeTable;

/** Where each column of a table stands; the row of headings is among the first. */
public final class Headings {
  /** Heading of the column in which wrong lines go back; it is read over when they return. */
  public static final String REASON = "退回原因";

  /** How the example of a template begins. */
  private static final String EXAMPLE = "示例";

  private static final int AMONG_FIRST = 10;

  private final IntakeTable table;
  private final List<? extends IntakeColumn> columns;
  private final int at;
  private final Map<IntakeColumn, Integer> places = new HashMap<>();
  private final List<IntakeFault> faults = new ArrayList<>();

  public Headings(IntakeTable table, List<? extends IntakeColumn> columns) {
    this.table = table;
    this.columns = columns;
    this.at = find();
    if (at < 0) faults.add(new IntakeFault(1, -1, "", "personnel.intake-no-headings", first()));
    else read(table.lines().get(at));
  }

  /** What is wrong with the headings; nothing can be read then. */
  public List<IntakeFault> faults() {
    return List.copyOf(faults);
  }

  /** The lines below, without the example. */
  public List<IntakeTable.Line> lines() {
    return table.lines().stream()
        .skip(at + 1L)
        .filter(line -> line.cells().stream().filter(c -> !c.isBlank()).noneMatch(this::isExample))
        .toList();
  }

  /** The row of headings as it was written. */
  public Optional<IntakeTable.Line> line() {
    return at < 0 ? Optional.empty() : Optional.of(table.lines().get(at));
  }

  /** From 0; -1 where the table has no such column. */
  public int place(IntakeColumn column) {
    return places.getOrDefault(column, -1);
  }

  private boolean isExample(String cell) {
    return cell.strip().startsWith(EXAMPLE);
  }

  private List<String> first() {
    return columns.stream()
        .filter(IntakeColumn::isRequired)
        .map(IntakeColumn::heading)
        .reduce((one, other) -> one + "、" + other)
        .stream()
        .toList();
  }

  private int find() {
    for (int line = 0; line < Math.min(AMONG_FIRST, table.lines().size()); line++) {
      long known =
          table.lines().get(line).cells().stream().filter(c -> known(c).isPresent()).count();
      if (known >= 2) return line;
    }
    return -1;
  }

  private void read(IntakeTable.Line line) {
    for (int place = 0; place < line.cells().size(); place++) {
      String heading = plain(line.cell(place));
      if (heading.isEmpty() || heading.equals(REASON)) continue;
      Optional<IntakeColumn> column = known(heading);
      if (column.isEmpty()) fault(line, place, heading, "personnel.intake-heading-unknown");
      else if (places.putIfAbsent(column.get(), place) != null)
        fault(line, place, heading, "personnel.intake-heading-twice");
    }
    columns.stream()
        .filter(column -> column.isRequired() && !places.containsKey(column))
        .forEach(column -> fault(line, -1, column.heading(), "personnel.intake-heading-missing"));
  }

  private void fault(IntakeTable.Line line, int place, String heading, String code) {
    faults.add(new IntakeFault(line.number(), place, heading, code, List.of(heading)));
  }

  private Optional<IntakeColumn> known(String typed) {
    String heading = plain(typed);
    for (IntakeColumn column : columns)
      if (column.heading().equals(heading) || column.aliases().contains(heading))
        return Optional.of(column);
    return Optional.empty();
  }

  private static String plain(String heading) {
    return heading.replaceAll("[\\s\\u3000*＊]+", "");
  }
}
