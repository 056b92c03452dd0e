package org.dandang.policy.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A document without clauses is not issued. */
public final class NothingToIssue extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingToIssue() {
    super("policy.nothing-to-issue");
  }
}
