package org.dandang.personnel.domain.person;

import org.dandang.kernel.rule.RuleViolation;

/** Birth or sex in the file and in the ID number differ. */
public final class IdNumberContradicts extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public IdNumberContradicts(String name) {
    super("personnel.id-number-contradicts", name);
  }
}
