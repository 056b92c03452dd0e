package org.dandang.training.domain.classes;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** Nobody signs in on a day on which the class is not held. */
public final class DayOutsideClass extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DayOutsideClass(LocalDate day) {
    super("training.day-outside-class", day);
  }
}
