package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Everybody signs in the own name. */
public final class ForeignSignature extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ForeignSignature() {
    super("petition.foreign-signature");
  }
}
