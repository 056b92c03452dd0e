package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An accusation is about somebody. */
public final class AccusationOfNobody extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AccusationOfNobody() {
    super("petition.accusation-of-nobody");
  }
}
