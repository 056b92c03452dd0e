package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is nominated twice in one programme. */
public final class AlreadyNominated extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyNominated(String name) {
    super("commendation.already-nominated", name);
  }
}
