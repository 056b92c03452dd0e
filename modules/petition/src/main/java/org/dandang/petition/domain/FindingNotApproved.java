package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A finding counts once it is made and approved. */
final class FindingNotApproved extends RuleViolation {
  private static final long serialVersionUID = 1L;

  FindingNotApproved() {
    super("petition.finding-not-approved");
  }
}
