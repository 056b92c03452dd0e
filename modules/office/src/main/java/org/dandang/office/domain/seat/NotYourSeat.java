package org.dandang.office.domain.seat;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever sits there first, or the office, names a deputy and hands over. */
public final class NotYourSeat extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotYourSeat() {
    super("office.not-your-seat");
  }
}
