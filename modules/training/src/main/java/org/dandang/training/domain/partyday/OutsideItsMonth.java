package org.dandang.training.domain.partyday;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A party day is held in its month and not in the future. */
public final class OutsideItsMonth extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OutsideItsMonth(LocalDate heldOn) {
    super("training.outside-its-month", heldOn);
  }
}
