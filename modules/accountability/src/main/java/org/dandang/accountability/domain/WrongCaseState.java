package org.dandang.accountability.domain;

import org.dandang.accountability.api.CaseState;
import org.dandang.kernel.rule.RuleViolation;

/** The case does not stand where this step begins. */
final class WrongCaseState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WrongCaseState(CaseState state) {
    super("accountability.wrong-case-state", state);
  }
}
