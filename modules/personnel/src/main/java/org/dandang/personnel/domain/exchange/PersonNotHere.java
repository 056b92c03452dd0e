package org.dandang.personnel.domain.exchange;

import org.dandang.kernel.rule.RuleViolation;

/** A file speaks of persons whom nobody here knows yet. */
public final class PersonNotHere extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PersonNotHere(int persons) {
    super("personnel.person-not-here", persons);
  }
}
