package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only its two handlers ask to see what a report keeps sealed (E1). */
public final class NotAssigned extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotAssigned() {
    super("petition.not-assigned");
  }
}
