package org.dandang.accountability.domain;

import org.dandang.accountability.api.ToleranceState;
import org.dandang.kernel.rule.RuleViolation;

/** The application does not stand where this step begins. */
final class WrongToleranceState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WrongToleranceState(ToleranceState state) {
    super("accountability.wrong-tolerance-state", state);
  }
}
