package org.dandang.personnel.domain.experience;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/**
 * Study and service begin after birth, end after they began, and are recognised after they ended.
 */
public final class ExperienceOutOfOrder extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ExperienceOutOfOrder(LocalDate earlier, LocalDate later) {
    super("personnel.experience-out-of-order", earlier, later);
  }
}
