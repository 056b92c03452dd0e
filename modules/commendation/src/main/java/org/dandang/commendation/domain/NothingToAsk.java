package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** There is nobody left to ask about. */
public final class NothingToAsk extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingToAsk() {
    super("commendation.nothing-to-ask");
  }
}
