package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is treated worse for having appealed: what takes its place is lighter (GW-96b). */
public final class HeavierChange extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HeavierChange() {
    super("personnel.heavier-change");
  }
}
