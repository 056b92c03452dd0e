package org.dandang.office.domain.setting;

import org.dandang.kernel.rule.RuleViolation;

/** The table says of the year what was known before. */
public final class NothingNew extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingNew(int year) {
    super("office.nothing-new", year);
  }
}
