package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.RuleViolation;

/** A class without people is not held. */
public final class NobodyEnrolled extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NobodyEnrolled() {
    super("training.nobody-enrolled");
  }
}
