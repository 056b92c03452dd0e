package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Leave to look has ended by itself or was ended. */
public final class UnsealingOver extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UnsealingOver() {
    super("petition.unsealing-over");
  }
}
