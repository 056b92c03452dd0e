package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** An objection belongs to the days of the notice. */
public final class OutsideNotice extends RuleViolation {
  private static final long serialVersionUID = 1L;

  OutsideNotice() {
    super("kernel.outside-notice");
  }
}
