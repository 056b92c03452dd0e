package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is treated worse for having asked (GW-96b). */
public final class HeavierGrade extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HeavierGrade(String name) {
    super("personnel.heavier-grade", name);
  }
}
