package org.dandang.training.domain.classes;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A class closes on its last day at the earliest. */
public final class ClassNotOver extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClassNotOver(LocalDate end) {
    super("training.class-not-over", end);
  }
}
