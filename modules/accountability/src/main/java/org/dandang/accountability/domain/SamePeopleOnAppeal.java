package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Who worked on the case does not decide on the appeal (JD-59). */
final class SamePeopleOnAppeal extends RuleViolation {
  private static final long serialVersionUID = 1L;

  SamePeopleOnAppeal() {
    super("accountability.same-people-on-appeal");
  }
}
