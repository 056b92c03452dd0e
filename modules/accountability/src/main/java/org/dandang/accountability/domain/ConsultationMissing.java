package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An accountability case is opened only after both organs have consulted (Z14). */
final class ConsultationMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ConsultationMissing() {
    super("accountability.consultation-missing");
  }
}
