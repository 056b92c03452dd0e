package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/**
 * A committee decides with its quorum and more than half of those who should attend (RY-37, RY-38).
 */
final class NoMajority extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NoMajority() {
    super("accountability.no-majority");
  }
}
