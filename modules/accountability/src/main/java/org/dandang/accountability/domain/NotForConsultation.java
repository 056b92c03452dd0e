package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A disciplinary case is not consulted on: the organisation department does not learn of it. */
final class NotForConsultation extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotForConsultation() {
    super("accountability.not-for-consultation");
  }
}
