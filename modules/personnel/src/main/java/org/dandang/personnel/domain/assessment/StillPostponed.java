package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** What was put off after an objection is not told before its day. */
public final class StillPostponed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public StillPostponed(String name) {
    super("personnel.grade-postponed", name);
  }
}
