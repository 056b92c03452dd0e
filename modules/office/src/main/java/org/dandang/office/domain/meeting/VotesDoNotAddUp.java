package org.dandang.office.domain.meeting;

import org.dandang.kernel.rule.RuleViolation;

/** Everybody present votes, abstains or has left the room. */
public final class VotesDoNotAddUp extends RuleViolation {
  private static final long serialVersionUID = 1L;

  VotesDoNotAddUp(int cast, int present) {
    super("office.votes-do-not-add-up", cast, present);
  }
}
