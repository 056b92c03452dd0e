package org.dandang.training.domain.route;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.training.api.route.VisitState;

/** A visit is booked, and then made or cancelled. */
public final class VisitNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public VisitNotInState(VisitState state) {
    super("training.visit-not-in-state", state);
  }
}
