package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is concluded against unheard (E7). */
final class NotHeard extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotHeard() {
    super("accountability.not-heard");
  }
}
