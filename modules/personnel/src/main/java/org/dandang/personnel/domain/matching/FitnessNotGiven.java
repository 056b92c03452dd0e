package org.dandang.personnel.domain.matching;

import org.dandang.kernel.rule.RuleViolation;

/** Before somebody is chosen, it is said whether health allows the post. */
public final class FitnessNotGiven extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FitnessNotGiven(String name) {
    super("personnel.fitness-not-given", name);
  }
}
