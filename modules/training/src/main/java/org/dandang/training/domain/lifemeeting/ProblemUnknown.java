package org.dandang.training.domain.lifemeeting;

import org.dandang.kernel.rule.RuleViolation;

/** Only what is on the list, and open, can be put right. */
public final class ProblemUnknown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProblemUnknown(int number) {
    super("training.problem-unknown", number);
  }
}
