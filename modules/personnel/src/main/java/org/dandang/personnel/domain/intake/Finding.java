package org.dandang.personnel.domain.intake;

import java.util.List;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeFault;

/**
 * What the check found of a line.
 *
 * @param record number of the record that is here already; 0 for none
 * @param seen its version
 */
public record Finding(int row, IntakeAct act, long record, long seen, List<IntakeFault> faults) {
  public Finding {
    faults = List.copyOf(faults);
  }

  public static Finding refused(int row, List<IntakeFault> faults) {
    return new Finding(row, IntakeAct.REFUSED, 0, 0, faults);
  }

  public static Finding created(int row) {
    return new Finding(row, IntakeAct.CREATED, 0, 0, List.of());
  }

  public static Finding here(int row, IntakeAct act, long record, long seen) {
    return new Finding(row, act, record, seen, List.of());
  }
}
