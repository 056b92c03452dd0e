package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The general petition does not stand where this step begins. */
public final class WrongStage extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongStage(org.dandang.petition.api.CourseStage stage) {
    super("petition.wrong-stage", stage);
  }
}
