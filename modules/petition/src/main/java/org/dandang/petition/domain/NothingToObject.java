package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** There is no result yet to object to, or the time for it is over. */
public final class NothingToObject extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingToObject() {
    super("petition.nothing-to-object");
  }
}
