package org.dandang.personnel.domain.person;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.person.RecognisedDate;

/** A recognised day is changed by another recognition, never by a mere correction. */
public final class RecognisedStands extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RecognisedStands(RecognisedDate date) {
    super("personnel.recognised-stands", date);
  }
}
