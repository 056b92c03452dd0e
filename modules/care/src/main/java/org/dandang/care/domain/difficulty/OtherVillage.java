package org.dandang.care.domain.difficulty;

import org.dandang.kernel.rule.RuleViolation;

/** A group collects in its own village. */
public final class OtherVillage extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OtherVillage(String village) {
    super("care.other-village", village);
  }
}
