package org.dandang.personnel.domain.correction;

import org.dandang.kernel.rule.RuleViolation;

/** A request is answered or taken back once. */
public final class RequestAnswered extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RequestAnswered() {
    super("personnel.request-answered");
  }
}
