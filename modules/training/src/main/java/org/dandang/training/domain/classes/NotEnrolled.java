package org.dandang.training.domain.classes;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Only who is enrolled signs in, withdraws or is credited. */
public final class NotEnrolled extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotEnrolled(PersonId person) {
    super("training.not-enrolled", person);
  }
}
