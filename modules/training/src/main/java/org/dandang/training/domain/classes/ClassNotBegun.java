package org.dandang.training.domain.classes;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A class is not held before its first day. */
public final class ClassNotBegun extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClassNotBegun(LocalDate begin) {
    super("training.class-not-begun", begin);
  }
}
