package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** Only an adjustment, removal or demotion that stands can be appealed against. */
public final class NothingToAppeal extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingToAppeal() {
    super("personnel.nothing-to-appeal");
  }
}
