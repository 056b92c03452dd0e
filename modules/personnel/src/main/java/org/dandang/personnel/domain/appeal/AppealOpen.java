package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** One appeal is decided before the next is filed. */
public final class AppealOpen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AppealOpen() {
    super("personnel.appeal-open");
  }
}
