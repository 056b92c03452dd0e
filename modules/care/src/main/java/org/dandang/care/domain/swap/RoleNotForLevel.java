package org.dandang.care.domain.swap;

import org.dandang.care.api.swap.SwapRole;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.Level;

/** Leaders of county level go to the villages, those of section level to the units (Z18). */
public final class RoleNotForLevel extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RoleNotForLevel(SwapRole role, Level level) {
    super("care.role-not-for-level", role, level);
  }
}
