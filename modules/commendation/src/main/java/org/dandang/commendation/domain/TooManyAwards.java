package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The quotas of a programme stay within the limits for collectives and individuals (BZ-3). */
public final class TooManyAwards extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TooManyAwards(int planned, int allowed) {
    super("commendation.too-many-awards", planned, allowed);
  }
}
