package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever is concerned, or decided on the change, has no part in the appeal. */
public final class SamePeople extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SamePeople(String name) {
    super("personnel.appeal-same-people", name);
  }
}
