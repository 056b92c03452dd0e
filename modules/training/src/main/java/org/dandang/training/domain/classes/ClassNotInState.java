package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.training.api.classes.ClassState;

/** A class does one thing after the other. */
public final class ClassNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClassNotInState(ClassState state) {
    super("training.class-not-in-state", state);
  }
}
