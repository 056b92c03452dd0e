package org.dandang.personnel.domain.warning;

import org.dandang.kernel.rule.RuleViolation;

/** Only what is warned of can be dealt with, within what one sees. */
public final class NothingToWarn extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingToWarn() {
    super("personnel.nothing-to-warn");
  }
}
