package org.dandang.personnel.domain.person;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/**
 * Nobody joins the party under eighteen or works before sixteen; such papers are to be examined.
 */
public final class DaysOutOfOrder extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DaysOutOfOrder(LocalDate birth, LocalDate day) {
    super("personnel.days-out-of-order", birth, day);
  }
}
