package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is promoted over a level (RY-44). */
public final class LevelSkipped extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LevelSkipped(String name) {
    super("personnel.level-skipped", name);
  }
}
