package org.dandang.personnel.domain.intake;

import org.dandang.kernel.rule.RuleViolation;

/** What stands here has changed since the table was checked. */
public final class TableMovedOn extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TableMovedOn() {
    super("personnel.table-moved-on");
  }
}
