package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** What came through the portal is read by who registers it, and later only with leave. */
public final class NotToBeOpened extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotToBeOpened() {
    super("petition.not-to-be-opened");
  }
}
