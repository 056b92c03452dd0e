package org.dandang.training.domain.lifemeeting;

import org.dandang.kernel.rule.RuleViolation;

/** A meeting closes when everything on its list is put right. */
public final class ProblemsOpen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProblemsOpen(long open) {
    super("training.problems-open", open);
  }
}
