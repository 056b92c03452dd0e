package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The decision does not call for this step. */
final class NothingToEnforce extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NothingToEnforce() {
    super("accountability.nothing-to-enforce");
  }
}
