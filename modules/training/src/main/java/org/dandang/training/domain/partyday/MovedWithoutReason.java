package org.dandang.training.domain.partyday;

import org.dandang.kernel.rule.RuleViolation;

/** A party day on another day than the fixed one needs a reason. */
public final class MovedWithoutReason extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MovedWithoutReason(int fixedDay) {
    super("training.moved-without-reason", fixedDay);
  }
}
