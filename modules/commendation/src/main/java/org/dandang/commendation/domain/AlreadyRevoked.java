package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An award is revoked once. */
public final class AlreadyRevoked extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyRevoked(String certificate) {
    super("commendation.already-revoked", certificate);
  }
}
