package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An approved finding is not changed. */
final class FindingApproved extends RuleViolation {
  private static final long serialVersionUID = 1L;

  FindingApproved() {
    super("petition.finding-approved");
  }
}
