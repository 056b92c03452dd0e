package org.dandang.training.domain.lifemeeting;

import org.dandang.kernel.rule.RuleViolation;

/** A meeting is held only when enough members come (MZ-1). */
public final class QuorumMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public QuorumMissing(int present, int needed) {
    super("training.quorum-missing", present, needed);
  }
}
