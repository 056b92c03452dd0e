package org.dandang.accountability.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A step cannot lie before the one that it rests on. */
public final class OutOfOrder extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OutOfOrder(LocalDate earlier, LocalDate on) {
    super("accountability.out-of-order", earlier, on);
  }
}
