package org.dandang.care.domain.support;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Who takes part is a cadre on that day, and known. */
public final class ServesAsCadre extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ServesAsCadre(PersonId person) {
    super("care.serves-as-cadre", person);
  }
}
