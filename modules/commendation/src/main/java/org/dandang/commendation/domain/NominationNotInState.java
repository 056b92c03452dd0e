package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The nomination is not yet, or no longer, where this is done. */
public final class NominationNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NominationNotInState(String name, Object state) {
    super("commendation.nomination-not-in-state", name, state);
  }
}
