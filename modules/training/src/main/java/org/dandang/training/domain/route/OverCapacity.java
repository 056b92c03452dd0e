package org.dandang.training.domain.route;

import org.dandang.kernel.rule.RuleViolation;

/** The smallest site says how many people a route takes in a day. */
public final class OverCapacity extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OverCapacity(int capacity, int booked) {
    super("training.over-capacity", capacity, booked);
  }
}
