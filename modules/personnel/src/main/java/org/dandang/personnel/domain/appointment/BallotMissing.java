package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** The committee votes on each person. */
public final class BallotMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public BallotMissing(String name) {
    super("personnel.ballot-missing", name);
  }
}
