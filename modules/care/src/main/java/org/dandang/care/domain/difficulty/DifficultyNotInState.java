package org.dandang.care.domain.difficulty;

import org.dandang.care.api.difficulty.DifficultyState;
import org.dandang.kernel.rule.RuleViolation;

/** A difficulty is collected, assigned, solved and confirmed in this order. */
public final class DifficultyNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DifficultyNotInState(DifficultyState state) {
    super("care.difficulty-not-in-state", state);
  }
}
