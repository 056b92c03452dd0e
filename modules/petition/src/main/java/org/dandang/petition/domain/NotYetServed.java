package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The written opinion has not been served. */
public final class NotYetServed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotYetServed() {
    super("petition.not-yet-served");
  }
}
