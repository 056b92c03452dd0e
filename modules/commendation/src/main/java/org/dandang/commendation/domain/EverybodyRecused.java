package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A nomination needs at least one assessor who is not recused. */
public final class EverybodyRecused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public EverybodyRecused(String name) {
    super("commendation.everybody-recused", name);
  }
}
