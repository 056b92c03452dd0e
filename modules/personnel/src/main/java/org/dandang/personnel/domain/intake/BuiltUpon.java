package org.dandang.personnel.domain.intake;

import org.dandang.kernel.rule.RuleViolation;

/** Something was built on what the table brought. */
public final class BuiltUpon extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public BuiltUpon(int row, String what) {
    super("personnel.intake-built-upon", row, what);
  }
}
