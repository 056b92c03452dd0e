package org.dandang.personnel.api.intake;

import java.util.List;
import java.util.Optional;

/**
 * What became of a line.
 *
 * @param record number of what was created, changed or found to be the same
 */
public record LineResult(int row, IntakeAct act, Optional<Long> record, List<IntakeFault> faults) {
  public LineResult {
    faults = List.copyOf(faults);
  }
}
