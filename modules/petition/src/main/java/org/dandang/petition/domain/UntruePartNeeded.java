package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A partly true finding says which part is untrue, and no other finding does. */
final class UntruePartNeeded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  UntruePartNeeded() {
    super("petition.untrue-part-needed");
  }
}
