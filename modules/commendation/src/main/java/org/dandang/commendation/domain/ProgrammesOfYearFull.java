package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A county runs no more programmes for one year than the rule allows (BZ-2). */
public final class ProgrammesOfYearFull extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProgrammesOfYearFull(int year, int allowed) {
    super("commendation.programmes-of-year-full", year, allowed);
  }
}
