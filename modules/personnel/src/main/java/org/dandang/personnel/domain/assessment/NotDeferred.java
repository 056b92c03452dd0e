package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Only a grade that was deferred is given later. */
public final class NotDeferred extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotDeferred(String name) {
    super("personnel.not-deferred", name);
  }
}
