package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** This step belongs to another kind of petition. */
public final class WrongKind extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongKind() {
    super("petition.wrong-kind");
  }
}
