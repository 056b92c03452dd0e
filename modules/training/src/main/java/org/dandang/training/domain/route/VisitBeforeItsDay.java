package org.dandang.training.domain.route;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A visit is not made before its day. */
public final class VisitBeforeItsDay extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public VisitBeforeItsDay(LocalDate day) {
    super("training.visit-before-its-day", day);
  }
}
