package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** The appeal is decided. */
public final class AppealDecided extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AppealDecided() {
    super("personnel.appeal-decided");
  }
}
