package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Objections to the excellent are about those who are shown. */
public final class NotShown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotShown(String name) {
    super("personnel.not-shown", name);
  }
}
