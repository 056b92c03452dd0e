package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A sanction lies within the range of its clause. */
final class OutsideRange extends RuleViolation {
  private static final long serialVersionUID = 1L;

  OutsideRange() {
    super("accountability.outside-range");
  }
}
