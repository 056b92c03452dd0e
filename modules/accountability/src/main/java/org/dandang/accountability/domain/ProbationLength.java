package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A probation within the party lasts one year or two, nothing else has one (CF-12). */
public final class ProbationLength extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProbationLength() {
    super("accountability.probation-length");
  }
}
