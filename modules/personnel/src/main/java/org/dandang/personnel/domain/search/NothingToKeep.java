package org.dandang.personnel.domain.search;

import org.dandang.kernel.rule.RuleViolation;

/** A set names at least one condition. */
public final class NothingToKeep extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NothingToKeep() {
    super("personnel.nothing-to-keep");
  }
}
