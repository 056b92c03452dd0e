package org.dandang.personnel.domain.matching;

import org.dandang.kernel.rule.RuleViolation;

/** Age is asked for only where a rule of the post demands it, and the rule is named. */
public final class AgeWithoutRule extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AgeWithoutRule() {
    super("personnel.age-without-rule");
  }
}
