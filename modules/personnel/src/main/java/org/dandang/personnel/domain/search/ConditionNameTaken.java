package org.dandang.personnel.domain.search;

import org.dandang.kernel.rule.RuleViolation;

/** One keeper has one set of a name. */
public final class ConditionNameTaken extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ConditionNameTaken(String name) {
    super("personnel.condition-name-taken", name);
  }
}
