package org.dandang.training.domain.partyday;

import org.dandang.kernel.rule.RuleViolation;

/** A branch fixes its day before it reports. */
public final class NoFixedDay extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoFixedDay(String branch) {
    super("training.no-fixed-day", branch);
  }
}
