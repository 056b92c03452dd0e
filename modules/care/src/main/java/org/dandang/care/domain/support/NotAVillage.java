package org.dandang.care.domain.support;

import org.dandang.kernel.rule.RuleViolation;

/** A group stands behind the team of a village. */
public final class NotAVillage extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotAVillage(String unit) {
    super("care.not-a-village", unit);
  }
}
