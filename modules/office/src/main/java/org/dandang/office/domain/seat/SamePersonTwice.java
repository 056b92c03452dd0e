package org.dandang.office.domain.seat;

import org.dandang.kernel.rule.RuleViolation;

/** First, second, deputy and taker are different people. */
public final class SamePersonTwice extends RuleViolation {
  private static final long serialVersionUID = 1L;

  SamePersonTwice() {
    super("office.same-person-twice");
  }
}
