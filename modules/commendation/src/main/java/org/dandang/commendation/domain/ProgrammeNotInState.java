package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The programme is not yet, or no longer, where this is done. */
public final class ProgrammeNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProgrammeNotInState(Object state) {
    super("commendation.programme-not-in-state", state);
  }
}
