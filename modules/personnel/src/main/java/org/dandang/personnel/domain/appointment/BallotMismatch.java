package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** Everybody who was there voted, abstained or left the room, once. */
public final class BallotMismatch extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public BallotMismatch(String name, int cast, int present) {
    super("personnel.ballot-mismatch", name, cast, present);
  }
}
