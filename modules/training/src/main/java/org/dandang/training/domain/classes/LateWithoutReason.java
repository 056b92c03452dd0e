package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.RuleViolation;

/** After the class has closed, a sign-in needs the reason why it comes late. */
public final class LateWithoutReason extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LateWithoutReason() {
    super("training.late-without-reason");
  }
}
