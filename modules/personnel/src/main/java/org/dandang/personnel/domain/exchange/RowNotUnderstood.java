package org.dandang.personnel.domain.exchange;

import org.dandang.kernel.rule.RuleViolation;

/** A signed file says something that this version does not understand. */
public final class RowNotUnderstood extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RowNotUnderstood(String row) {
    super("personnel.row-not-understood", row);
  }
}
