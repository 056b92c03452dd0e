package org.dandang.personnel.domain.person;

import org.dandang.kernel.rule.RuleViolation;

/** There is a file with this ID number already. */
public final class IdNumberTaken extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public IdNumberTaken(String name) {
    super("personnel.id-number-taken", name);
  }
}
