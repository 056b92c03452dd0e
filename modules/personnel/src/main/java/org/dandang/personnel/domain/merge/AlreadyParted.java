package org.dandang.personnel.domain.merge;

import org.dandang.kernel.rule.RuleViolation;

/** A merge is taken back once. */
public final class AlreadyParted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyParted() {
    super("personnel.already-parted");
  }
}
