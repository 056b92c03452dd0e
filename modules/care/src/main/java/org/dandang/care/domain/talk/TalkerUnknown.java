package org.dandang.care.domain.talk;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Only whom the county knows on that day leads a talk. */
public final class TalkerUnknown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TalkerUnknown(PersonId person) {
    super("care.talker-unknown", person);
  }
}
