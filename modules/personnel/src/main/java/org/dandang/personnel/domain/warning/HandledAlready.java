package org.dandang.personnel.domain.warning;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A warning is dealt with once. */
public final class HandledAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HandledAlready(String by, LocalDate on) {
    super("personnel.handled-already", by, on);
  }
}
