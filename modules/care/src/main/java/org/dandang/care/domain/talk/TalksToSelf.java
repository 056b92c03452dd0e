package org.dandang.care.domain.talk;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody talks with him- or herself, and each person takes part once. */
public final class TalksToSelf extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TalksToSelf(String name) {
    super("care.talks-to-self", name);
  }
}
