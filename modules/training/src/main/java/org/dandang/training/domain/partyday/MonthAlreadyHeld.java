package org.dandang.training.domain.partyday;

import java.time.YearMonth;
import org.dandang.kernel.rule.RuleViolation;

/** A branch holds one party day a month. */
public final class MonthAlreadyHeld extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MonthAlreadyHeld(String branch, YearMonth month) {
    super("training.month-already-held", branch, month);
  }
}
