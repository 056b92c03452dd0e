package org.dandang.office.domain.meeting;

import org.dandang.kernel.rule.RuleViolation;

/** Too few came. */
public final class QuorumMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  QuorumMissing(int present, int needed) {
    super("office.quorum-missing", present, needed);
  }
}
