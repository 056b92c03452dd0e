package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** A void record can be neither corrected nor voided again. */
public final class AlreadyVoided extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyVoided() {
    super("kernel.already-voided");
  }
}
