package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** A form is signed once. */
public final class AcknowledgedAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AcknowledgedAlready(String name) {
    super("personnel.acknowledged-already", name);
  }
}
