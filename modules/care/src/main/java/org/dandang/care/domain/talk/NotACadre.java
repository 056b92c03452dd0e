package org.dandang.care.domain.talk;

import org.dandang.kernel.rule.RuleViolation;

/** A care talk is held with cadres. */
public final class NotACadre extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotACadre(String name) {
    super("care.not-a-cadre", name);
  }
}
