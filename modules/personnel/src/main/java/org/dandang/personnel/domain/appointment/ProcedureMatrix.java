package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.code.CsvTable;
import org.dandang.kernel.rule.Rule.Evidence;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.MatrixRow;
import org.dandang.personnel.api.appointment.Need;
import org.dandang.personnel.api.appointment.ProcedureStep;

/**
 * Kind of change × step × paper, dated like the rule book: the edition of the day of the motion
 * holds, the nearest one where that day's is not entered.
 */
public final class ProcedureMatrix {
  private static final List<MatrixRow> ROWS =
      CsvTable.beside(ProcedureMatrix.class, "procedure.csv").stream()
          .map(ProcedureMatrix::row)
          .toList();

  private ProcedureMatrix() {}

  /** Every row in force on the day, in the order of the steps. */
  public static List<MatrixRow> on(LocalDate day) {
    return ROWS.stream()
        .map(MatrixRow::kind)
        .distinct()
        .flatMap(kind -> edition(kind, day))
        .toList();
  }

  /** The steps that a change of this kind goes. */
  public static Procedure of(ChangeKind kind, boolean elected, LocalDate day) {
    return new Procedure(
        edition(kind.name(), day)
            .filter(row -> row.elected().map(only -> only == elected).orElse(true))
            .sorted(Comparator.comparing(MatrixRow::step))
            .toList());
  }

  private static Stream<MatrixRow> edition(String kind, LocalDate day) {
    List<MatrixRow> rows = ROWS.stream().filter(row -> row.kind().equals(kind)).toList();
    List<MatrixRow> inForce = rows.stream().filter(row -> holds(row, day)).toList();
    if (!inForce.isEmpty()) return inForce.stream();
    LocalDate earliest = rows.stream().map(MatrixRow::from).min(Comparator.naturalOrder()).get();
    return rows.stream().filter(row -> row.from().equals(earliest));
  }

  private static boolean holds(MatrixRow row, LocalDate day) {
    return !day.isBefore(row.from()) && row.last().map(last -> !day.isAfter(last)).orElse(true);
  }

  private static MatrixRow row(Map<String, String> row) {
    return new MatrixRow(
        row.get("kind"),
        Optional.of(row.get("way")).filter(way -> !way.isEmpty()).map("ELECTED"::equals),
        ProcedureStep.valueOf(row.get("step")),
        Need.valueOf(row.get("need")),
        row.get("by").equals("MEETING"),
        row.get("paper"),
        row.get("rule"),
        row.get("source"),
        LocalDate.parse(row.get("from")),
        Optional.of(row.get("to")).filter(to -> !to.isEmpty()).map(LocalDate::parse),
        evidence(row.get("evidence")),
        row.get("note"));
  }

  private static Evidence evidence(String letter) {
    return switch (letter) {
      case "V" -> Evidence.FULL_TEXT;
      case "S" -> Evidence.SECONDARY;
      case "L" -> Evidence.LOCAL;
      case "M" -> Evidence.MEMORY;
      default -> throw new IllegalArgumentException("evidence " + letter);
    };
  }
}
