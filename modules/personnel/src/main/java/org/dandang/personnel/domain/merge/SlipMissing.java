package org.dandang.personnel.domain.merge;

import org.dandang.kernel.rule.RuleViolation;

/** Merging two files needs a signed slip. */
public final class SlipMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SlipMissing() {
    super("personnel.slip-missing");
  }
}
