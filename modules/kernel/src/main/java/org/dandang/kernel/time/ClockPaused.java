package org.dandang.kernel.time;

import org.dandang.kernel.rule.RuleViolation;

/** What rests cannot be paused again, and what runs cannot be resumed. */
public final class ClockPaused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ClockPaused() {
    super("kernel.clock-paused");
  }
}
