package org.dandang.personnel.domain.correction;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody answers the own request. */
public final class OwnRequest extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OwnRequest() {
    super("personnel.own-request");
  }
}
