package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A duplicate names the report that it repeats. */
public final class DuplicateOfNothing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DuplicateOfNothing() {
    super("petition.duplicate-of-nothing");
  }
}
