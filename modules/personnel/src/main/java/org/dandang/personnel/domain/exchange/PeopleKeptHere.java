package org.dandang.personnel.domain.exchange;

import org.dandang.kernel.rule.RuleViolation;

/** Where people are kept, no file of people is taken. */
public final class PeopleKeptHere extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PeopleKeptHere() {
    super("personnel.people-kept-here");
  }
}
