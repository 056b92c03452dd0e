package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A duplicate names the report that it repeats. */
final class DuplicateOfNothing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  DuplicateOfNothing() {
    super("petition.duplicate-of-nothing");
  }
}
