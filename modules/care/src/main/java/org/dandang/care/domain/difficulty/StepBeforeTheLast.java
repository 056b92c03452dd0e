package org.dandang.care.domain.difficulty;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** No step comes before the one it follows. */
public final class StepBeforeTheLast extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public StepBeforeTheLast(LocalDate last) {
    super("care.step-before-the-last", last);
  }
}
