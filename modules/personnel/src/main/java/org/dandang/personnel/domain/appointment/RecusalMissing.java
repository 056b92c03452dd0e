package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody sits while the own or a close relative's case is discussed (RY-46, P25). */
public final class RecusalMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RecusalMissing(String name, String member) {
    super("personnel.recusal-missing", name, member);
  }
}
