package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever an open objection is about waits for its joint assessment. */
public final class ObjectionOpen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ObjectionOpen(String name) {
    super("kernel.objection-open", name);
  }
}
