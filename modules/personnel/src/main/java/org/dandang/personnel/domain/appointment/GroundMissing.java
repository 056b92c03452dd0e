package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** An adverse change names its ground and the facts. */
public final class GroundMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public GroundMissing(String name) {
    super("personnel.ground-missing", name);
  }
}
