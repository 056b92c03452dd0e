package org.dandang.personnel.domain.pool;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** Only whoever is in leaves, and not before the day of coming in. */
public final class NotInThePool extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotInThePool(LocalDate on) {
    super("personnel.not-in-the-pool", on);
  }
}
