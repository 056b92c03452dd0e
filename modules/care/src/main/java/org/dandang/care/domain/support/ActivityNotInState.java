package org.dandang.care.domain.support;

import org.dandang.care.api.support.ActivityState;
import org.dandang.kernel.rule.RuleViolation;

/** An activity is planned, and then carried out or cancelled. */
public final class ActivityNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ActivityNotInState(ActivityState state) {
    super("care.activity-not-in-state", state);
  }
}
