package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** Too few came, or too few were in favour (RY-37, RY-38). */
public final class NotCarried extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotCarried() {
    super("personnel.not-carried");
  }
}
