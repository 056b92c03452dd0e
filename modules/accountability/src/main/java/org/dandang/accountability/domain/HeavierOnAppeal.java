package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody fares worse for an appeal (E8). */
final class HeavierOnAppeal extends RuleViolation {
  private static final long serialVersionUID = 1L;

  HeavierOnAppeal() {
    super("accountability.heavier-on-appeal");
  }
}
