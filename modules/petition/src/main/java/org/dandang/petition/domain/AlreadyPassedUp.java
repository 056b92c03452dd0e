package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A report goes up once; afterwards nothing of it is here. */
public final class AlreadyPassedUp extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyPassedUp() {
    super("petition.already-passed-up");
  }
}
