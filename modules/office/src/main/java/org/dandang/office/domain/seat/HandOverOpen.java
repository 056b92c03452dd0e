package org.dandang.office.domain.seat;

import org.dandang.kernel.rule.RuleViolation;

/** One hand-over at a time. */
public final class HandOverOpen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HandOverOpen() {
    super("office.hand-over-open");
  }
}
