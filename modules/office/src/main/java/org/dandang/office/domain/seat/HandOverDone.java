package org.dandang.office.domain.seat;

import org.dandang.kernel.rule.RuleViolation;

/** What both have confirmed is done. */
public final class HandOverDone extends RuleViolation {
  private static final long serialVersionUID = 1L;

  HandOverDone() {
    super("office.hand-over-done");
  }
}
