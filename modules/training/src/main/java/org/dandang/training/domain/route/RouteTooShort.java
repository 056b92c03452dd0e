package org.dandang.training.domain.route;

import org.dandang.kernel.rule.RuleViolation;

/** A route joins at least two sites. */
public final class RouteTooShort extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RouteTooShort() {
    super("training.route-too-short");
  }
}
