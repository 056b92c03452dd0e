package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** The probation has not run yet (RY-42). */
public final class ProbationRunning extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProbationRunning(LocalDate last) {
    super("personnel.probation-running", last);
  }
}
