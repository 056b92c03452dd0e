package org.dandang.care.domain.difficulty;

import org.dandang.kernel.rule.RuleViolation;

/** Where the office confirms for the requester, it says why. */
public final class ConfirmedWithoutReason extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ConfirmedWithoutReason() {
    super("care.confirmed-without-reason");
  }
}
