package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A person without a reply to the clearance letter goes no further. */
public final class ClearanceMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClearanceMissing(String name) {
    super("commendation.clearance-missing", name);
  }
}
