package org.dandang.personnel.domain.intake;

import org.dandang.kernel.rule.RuleViolation;

/** Everything in the table stands here already, or is wrong. */
public final class TableBringsNothing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TableBringsNothing() {
    super("personnel.table-brings-nothing");
  }
}
