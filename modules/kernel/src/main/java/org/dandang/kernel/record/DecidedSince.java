package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** Something was decided about the person since, so the merge stands. */
public final class DecidedSince extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DecidedSince() {
    super("kernel.decided-since");
  }
}
