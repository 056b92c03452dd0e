package org.dandang.personnel.domain.experience;

import org.dandang.kernel.rule.RuleViolation;

/** A void line is recognised no more. */
public final class LineVoided extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LineVoided() {
    super("personnel.line-voided");
  }
}
