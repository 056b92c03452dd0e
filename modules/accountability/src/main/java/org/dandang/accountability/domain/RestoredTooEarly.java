package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Rights are restored only when the probation is over (CF-12). */
final class RestoredTooEarly extends RuleViolation {
  private static final long serialVersionUID = 1L;

  RestoredTooEarly() {
    super("accountability.restored-too-early");
  }
}
