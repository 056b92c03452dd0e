package org.dandang.personnel.domain.matching;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Only who was compared and not excluded can be chosen. */
public final class NotAmongTheSuitable extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotAmongTheSuitable(PersonId person) {
    super("personnel.not-among-the-suitable", person);
  }
}
