package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only whoever holds a receipt of the portal can be written to. */
public final class NotFromThePortal extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotFromThePortal() {
    super("petition.not-from-the-portal");
  }
}
