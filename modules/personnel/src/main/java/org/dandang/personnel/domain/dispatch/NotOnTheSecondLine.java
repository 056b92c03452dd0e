package org.dandang.personnel.domain.dispatch;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Only who has withdrawn to the second line is dispatched as a veteran. */
public final class NotOnTheSecondLine extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotOnTheSecondLine(PersonId person) {
    super("personnel.not-on-the-second-line", person);
  }
}
