package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An approved finding is not changed. */
public final class FindingApproved extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FindingApproved() {
    super("petition.finding-approved");
  }
}
