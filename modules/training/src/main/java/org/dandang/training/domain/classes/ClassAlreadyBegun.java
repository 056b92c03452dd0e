package org.dandang.training.domain.classes;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** Whoever has not enrolled before the class begins takes no seat any more. */
public final class ClassAlreadyBegun extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClassAlreadyBegun(LocalDate begin) {
    super("training.class-already-begun", begin);
  }
}
