package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Not more representatives than the rule lets speak for a joint visit (XF-20). */
public final class TooManyRepresentatives extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TooManyRepresentatives(int most) {
    super("petition.too-many-representatives", most);
  }
}
