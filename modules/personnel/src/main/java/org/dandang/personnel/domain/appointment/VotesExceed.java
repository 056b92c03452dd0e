package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody gets more votes than people came, and no more come than should. */
public final class VotesExceed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public VotesExceed(String name) {
    super("personnel.votes-exceed", name);
  }
}
