package org.dandang.personnel.domain.paper;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.paper.PaperKind;

/** Nothing is printed before it can exist. */
public final class PaperNotDue extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PaperNotDue(PaperKind kind) {
    super("personnel.paper-not-due", kind);
  }
}
