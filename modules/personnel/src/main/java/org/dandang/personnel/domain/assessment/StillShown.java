package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** The excellent are shown for the whole of the notice. */
public final class StillShown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public StillShown(LocalDate last) {
    super("personnel.assessment-still-shown", last);
  }
}
