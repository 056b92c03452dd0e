package org.dandang.personnel.domain.appeal;

import org.dandang.kernel.rule.RuleViolation;

/** Only an appeal takes longer, once, while its days run (GW-96). */
public final class NoExtension extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoExtension() {
    super("personnel.appeal-no-extension");
  }
}
