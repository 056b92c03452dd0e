package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** No objection of the reporter is on file. */
public final class NothingObjected extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingObjected() {
    super("petition.nothing-objected");
  }
}
