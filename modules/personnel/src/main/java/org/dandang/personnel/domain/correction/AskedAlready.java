package org.dandang.personnel.domain.correction;

import org.dandang.kernel.rule.RuleViolation;

/** The same part waits for an answer already. */
public final class AskedAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AskedAlready() {
    super("personnel.asked-already");
  }
}
