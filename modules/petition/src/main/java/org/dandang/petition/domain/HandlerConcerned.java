package org.dandang.petition.domain;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Whoever is reported, related or of the same unit does not work on the report (E2). */
public final class HandlerConcerned extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HandlerConcerned(PersonId person) {
    super("petition.handler-concerned", person);
  }
}
