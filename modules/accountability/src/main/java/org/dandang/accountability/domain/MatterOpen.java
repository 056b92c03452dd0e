package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A case is concluded when the matter of everybody in it is. */
final class MatterOpen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  MatterOpen() {
    super("accountability.matter-open");
  }
}
