package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** An objection is assessed once. */
public final class ObjectionAssessed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ObjectionAssessed() {
    super("kernel.objection-assessed");
  }
}
