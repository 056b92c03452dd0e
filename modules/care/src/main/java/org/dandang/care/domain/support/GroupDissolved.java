package org.dandang.care.domain.support;

import org.dandang.kernel.rule.RuleViolation;

/** A dissolved group plans nothing any more. */
public final class GroupDissolved extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public GroupDissolved() {
    super("care.group-dissolved");
  }
}
