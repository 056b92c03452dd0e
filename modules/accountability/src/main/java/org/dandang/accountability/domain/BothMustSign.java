package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Both organs sign, by different hands, neither that of the person (E9). */
final class BothMustSign extends RuleViolation {
  private static final long serialVersionUID = 1L;

  BothMustSign() {
    super("accountability.both-must-sign");
  }
}
