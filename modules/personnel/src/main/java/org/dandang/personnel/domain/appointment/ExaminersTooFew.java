package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** A group examines, never one alone. */
public final class ExaminersTooFew extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ExaminersTooFew(int least) {
    super("personnel.examiners-too-few", least);
  }
}
