package org.dandang.policy.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Each clause has its own number. */
public final class ClauseNumberTwice extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClauseNumberTwice(int number) {
    super("policy.clause-number-twice", number);
  }
}
