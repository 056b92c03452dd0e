package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.RuleViolation;

/** One person takes one seat in a class. */
public final class AlreadyEnrolled extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyEnrolled(String name) {
    super("training.already-enrolled", name);
  }
}
