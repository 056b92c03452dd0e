package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A category may be left short of its quota, with the reason. */
public final class UnderfillWithoutReason extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UnderfillWithoutReason(String category, int quota, long chosen) {
    super("commendation.underfill-without-reason", category, quota, chosen);
  }
}
