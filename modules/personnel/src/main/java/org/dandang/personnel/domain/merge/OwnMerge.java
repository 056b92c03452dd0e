package org.dandang.personnel.domain.merge;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody merges the own file, and nobody signs what he enters. */
public final class OwnMerge extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OwnMerge() {
    super("personnel.own-merge");
  }
}
