package org.dandang.office.domain.meeting;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Only members attend. */
public final class NotAMember extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotAMember(PersonId person) {
    super("office.not-a-member", person);
  }
}
