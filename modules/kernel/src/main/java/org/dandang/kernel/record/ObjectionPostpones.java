package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever was put off after an objection is not decided on before the day. */
public final class ObjectionPostpones extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ObjectionPostpones(String name) {
    super("kernel.objection-postpones", name);
  }
}
