package org.dandang.personnel.domain.search;

import org.dandang.kernel.rule.RuleViolation;

/** Only the keeper forgets a set or takes it from the others. */
public final class KeptBySomebodyElse extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public KeptBySomebodyElse(String name) {
    super("personnel.kept-by-somebody-else", name);
  }
}
