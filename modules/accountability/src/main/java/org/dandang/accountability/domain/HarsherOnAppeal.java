package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** No determination ends heavier because somebody appealed (E8). */
final class HarsherOnAppeal extends RuleViolation {
  private static final long serialVersionUID = 1L;

  HarsherOnAppeal() {
    super("accountability.harsher-on-appeal");
  }
}
