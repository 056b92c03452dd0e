package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Somebody has to be signed in. */
public final class NotSignedIn extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotSignedIn() {
    super("access.not-signed-in");
  }
}
