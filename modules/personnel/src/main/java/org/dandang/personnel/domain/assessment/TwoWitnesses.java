package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** A refusal is noted by two persons who were there. */
public final class TwoWitnesses extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TwoWitnesses(String name) {
    super("personnel.two-witnesses", name);
  }
}
