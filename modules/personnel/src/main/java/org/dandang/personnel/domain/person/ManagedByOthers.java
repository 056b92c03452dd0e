package org.dandang.personnel.domain.person;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** The county neither appoints nor edits who is managed by the city or by a line authority. */
public final class ManagedByOthers extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ManagedByOthers(PersonId person) {
    super("personnel.managed-by-others", person);
  }
}
