package org.dandang.petition.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A step cannot lie before the one that it rests on. */
final class OutOfOrder extends RuleViolation {
  private static final long serialVersionUID = 1L;

  OutOfOrder(LocalDate earlier, LocalDate on) {
    super("petition.out-of-order", earlier, on);
  }
}
