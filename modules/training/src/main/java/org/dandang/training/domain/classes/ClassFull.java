package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.RuleViolation;

/** All seats are taken. */
public final class ClassFull extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClassFull(int seats) {
    super("training.class-full", seats);
  }
}
