package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.petition.api.ClarificationState;

/** The clarification does not stand where this step begins. */
public final class WrongClarificationState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WrongClarificationState(ClarificationState state) {
    super("petition.wrong-clarification-state", state);
  }
}
