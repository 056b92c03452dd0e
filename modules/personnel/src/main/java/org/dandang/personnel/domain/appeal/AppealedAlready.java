package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** A change is reviewed once, and appealed against once. */
public final class AppealedAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AppealedAlready() {
    super("personnel.appealed-already");
  }
}
