package org.dandang.personnel.domain.appeal;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** Whoever waits longer than the rule lets cannot appeal any more (GW-95). */
public final class AppealLate extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AppealLate(LocalDate last) {
    super("personnel.appeal-late", last);
  }
}
