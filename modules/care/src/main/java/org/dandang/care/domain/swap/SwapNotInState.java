package org.dandang.care.domain.swap;

import org.dandang.care.api.swap.SwapState;
import org.dandang.kernel.rule.RuleViolation;

/** A role-swap day is planned, and then done or cancelled. */
public final class SwapNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SwapNotInState(SwapState state) {
    super("care.swap-not-in-state", state);
  }
}
