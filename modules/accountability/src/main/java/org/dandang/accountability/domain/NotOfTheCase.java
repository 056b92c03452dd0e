package org.dandang.accountability.domain;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Tolerance is asked for a person whom the case does not concern. */
public final class NotOfTheCase extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotOfTheCase() {
    super("accountability.not-of-the-case");
  }

  /** The case that an application names concerns the person. */
  public static void check(CaseFile file, PersonId person) {
    if (!file.persons().contains(person)) throw new NotOfTheCase();
  }
}
