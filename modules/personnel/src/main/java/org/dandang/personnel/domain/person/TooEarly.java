package org.dandang.personnel.domain.person;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** Nothing can end before it has begun: the day lies before the relation that it would end. */
public final class TooEarly extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TooEarly(LocalDate day) {
    super("personnel.too-early", day);
  }
}
