package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever works elsewhere is graded after that unit was heard. */
public final class OpinionMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OpinionMissing(String name, String rule) {
    super("personnel.opinion-missing", name, rule);
  }
}
