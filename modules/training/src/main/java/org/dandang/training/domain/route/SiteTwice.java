package org.dandang.training.domain.route;

import org.dandang.kernel.rule.RuleViolation;

/** No site stands twice on a route. */
public final class SiteTwice extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SiteTwice() {
    super("training.site-twice");
  }
}
