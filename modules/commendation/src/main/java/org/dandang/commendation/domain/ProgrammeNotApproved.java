package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Nothing is published without the number of the document that approved the programme (BZ-1). */
public final class ProgrammeNotApproved extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProgrammeNotApproved() {
    super("commendation.programme-not-approved");
  }
}
