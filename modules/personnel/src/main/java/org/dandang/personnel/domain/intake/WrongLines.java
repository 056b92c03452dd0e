package org.dandang.personnel.domain.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeTable;

/** The wrong lines of a table, as they were written, with the reason in a last column. */
public record WrongLines(
    IntakeTable whole, List<? extends IntakeColumn> columns, Findings findings) {
  public IntakeTable table() {
    Map<Integer, List<IntakeFault>> faults = new HashMap<>();
    findings.lines().forEach(line -> faults.put(line.row(), line.faults()));
    Optional<IntakeTable.Line> head = new Headings(whole, columns).line();
    if (head.isEmpty()) return new IntakeTable(whole.file(), whole.sheet(), List.of());
    int width = width(head.get().cells());
    List<IntakeTable.Line> lines = new ArrayList<>();
    lines.add(with(head.get(), width, Headings.REASON));
    for (IntakeTable.Line line : whole.lines()) {
      List<IntakeFault> wrong = faults.getOrDefault(line.number(), List.of());
      if (!wrong.isEmpty() && line.number() != head.get().number())
        lines.add(with(line, width, reasons(wrong)));
    }
    return new IntakeTable(whole.file(), whole.sheet(), lines);
  }

  /** A reason that came back with an earlier table gives way to the new one. */
  private static int width(List<String> cells) {
    int reason = cells.indexOf(Headings.REASON);
    return reason < 0 ? cells.size() : reason;
  }

  private static IntakeTable.Line with(IntakeTable.Line line, int width, String last) {
    List<String> cells = new ArrayList<>();
    for (int place = 0; place < width; place++) cells.add(line.cell(place));
    cells.add(last);
    return new IntakeTable.Line(line.number(), cells, Set.of());
  }

  private static String reasons(List<IntakeFault> faults) {
    return faults.stream()
        .map(
            fault ->
                fault.cell()
                    + " "
                    + RuleMessages.text(fault.code(), fault.arguments(), Locale.CHINESE))
        .collect(Collectors.joining("\n"));
  }
}
