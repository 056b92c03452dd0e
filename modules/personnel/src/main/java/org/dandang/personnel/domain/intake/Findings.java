package org.dandang.personnel.domain.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeFault;

/** What the check found of all lines. */
public record Findings(List<Finding> lines) {
  public Findings {
    lines = List.copyOf(lines);
  }

  public int count(IntakeAct act) {
    return (int) lines.stream().filter(line -> line.act() == act).count();
  }

  public List<IntakeFault> faults() {
    return lines.stream().flatMap(line -> line.faults().stream()).toList();
  }

  /** Rows that would change something. */
  public Set<Integer> taking() {
    return lines.stream()
        .filter(line -> line.act().takes())
        .map(Finding::row)
        .collect(Collectors.toSet());
  }

  /** Whether a line does otherwise now than it did when it was looked at. */
  public boolean movedSince(Findings looked) {
    Map<Integer, Finding> then = new HashMap<>();
    looked.lines.forEach(line -> then.put(line.row(), line));
    return lines.stream().anyMatch(line -> moved(line, then.get(line.row())));
  }

  private static boolean moved(Finding now, Finding then) {
    return then == null || now.act() != then.act() || now.seen() != then.seen();
  }
}
