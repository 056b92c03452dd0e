package org.dandang.personnel.domain.intake;

import org.dandang.kernel.rule.RuleViolation;

/** A table is taken once. */
public final class TableTakenAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TableTakenAlready() {
    super("personnel.table-taken-already");
  }
}
