package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.RuleViolation;

/** Inside an effect period; there is no override (RY-24, TX-4, ZW-19, ZW-52, CF-10). */
public final class Barred extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public Barred(String name, String rule, Optional<LocalDate> until) {
    super("personnel.barred", name, rule, until.map(LocalDate::toString).orElse("—"));
  }
}
