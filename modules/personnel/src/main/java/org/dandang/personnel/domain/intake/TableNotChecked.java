package org.dandang.personnel.domain.intake;

import org.dandang.kernel.rule.RuleViolation;

/** A table is checked before it is taken. */
public final class TableNotChecked extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TableNotChecked() {
    super("personnel.table-not-checked");
  }
}
