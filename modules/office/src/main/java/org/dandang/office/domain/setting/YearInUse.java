package org.dandang.office.domain.setting;

import org.dandang.kernel.rule.RuleViolation;

/** A year by which deadlines have been counted is not changed without saying why. */
public final class YearInUse extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public YearInUse(int year) {
    super("office.year-in-use", year);
  }
}
