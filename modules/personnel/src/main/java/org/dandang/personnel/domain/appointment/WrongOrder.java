package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A step cannot lie before the step before it. */
public final class WrongOrder extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongOrder(LocalDate before, LocalDate day) {
    super("personnel.wrong-order", before, day);
  }
}
