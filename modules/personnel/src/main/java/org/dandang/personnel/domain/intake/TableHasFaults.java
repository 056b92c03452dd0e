package org.dandang.personnel.domain.intake;

import org.dandang.kernel.rule.RuleViolation;

/** All of it or nothing, and some of it is wrong. */
public final class TableHasFaults extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TableHasFaults(int lines) {
    super("personnel.table-has-faults", lines);
  }
}
