package org.dandang.accountability.domain;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Whoever is concerned in a matter, related or of the same unit withdraws (ZW-47). */
final class OfficerConcerned extends RuleViolation {
  private static final long serialVersionUID = 1L;

  OfficerConcerned(PersonId person) {
    super("accountability.officer-concerned", person);
  }
}
