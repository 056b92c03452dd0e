package org.dandang.personnel.domain.merge;

import org.dandang.kernel.rule.RuleViolation;

/** A file is not merged with itself. */
public final class SamePerson extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SamePerson() {
    super("personnel.same-person");
  }
}
