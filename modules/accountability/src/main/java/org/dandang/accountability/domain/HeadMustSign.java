package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A disciplinary case is opened only on the slip signed by the county committee's head (Z15). */
final class HeadMustSign extends RuleViolation {
  private static final long serialVersionUID = 1L;

  HeadMustSign() {
    super("accountability.head-must-sign");
  }
}
