package org.dandang.training.domain.partyday;

import org.dandang.kernel.rule.RuleViolation;

/** Not more members come than should. */
public final class MorePresentThanMembers extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MorePresentThanMembers(int present, int shouldAttend) {
    super("training.more-present-than-members", present, shouldAttend);
  }
}
