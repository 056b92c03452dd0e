package org.dandang.training.domain.classes;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A class is announced before it begins. */
public final class AnnouncedTooLate extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AnnouncedTooLate(LocalDate begin) {
    super("training.announced-too-late", begin);
  }
}
