package org.dandang.office.domain.seat;

import org.dandang.kernel.rule.RuleViolation;

/** Only giver and taker confirm. */
public final class NotYoursToConfirm extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotYoursToConfirm() {
    super("office.not-yours-to-confirm");
  }
}
