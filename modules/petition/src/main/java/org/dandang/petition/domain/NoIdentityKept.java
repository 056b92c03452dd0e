package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Of an anonymous report nobody can be named, and nobody is looked for (JJ-29b). */
public final class NoIdentityKept extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoIdentityKept() {
    super("petition.no-identity-kept");
  }
}
