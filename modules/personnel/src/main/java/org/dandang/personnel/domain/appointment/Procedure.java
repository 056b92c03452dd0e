package org.dandang.personnel.domain.appointment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.appointment.MatrixRow;
import org.dandang.personnel.api.appointment.Need;
import org.dandang.personnel.api.appointment.ProcedureStep;

/** The steps that one change goes, in their order; each is taken, or left out where it may be. */
public record Procedure(List<MatrixRow> rows) {
  public Procedure {
    rows = List.copyOf(rows);
  }

  public boolean has(ProcedureStep step) {
    return row(step).isPresent();
  }

  public Optional<MatrixRow> row(ProcedureStep step) {
    return rows.stream().filter(row -> row.step() == step).findFirst();
  }

  boolean mayLeaveOut(ProcedureStep step) {
    return row(step).filter(row -> row.need() == Need.OPTIONAL).isPresent();
  }

  boolean needsMeeting() {
    return rows.stream().anyMatch(MatrixRow::meeting);
  }

  /** The first step that is not done yet. */
  public Optional<ProcedureStep> next(Collection<ProcedureStep> done) {
    return rows.stream().map(MatrixRow::step).filter(step -> !done.contains(step)).findFirst();
  }
}
