package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A meeting decides with its quorum and the majority of those who should attend (RY-37, RY-38). */
public final class DecisionNotCarried extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DecisionNotCarried() {
    super("commendation.decision-not-carried");
  }
}
