package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Nothing is final before everybody has signed, or a refusal has been noted. */
public final class NotAcknowledged extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotAcknowledged(String name, long people) {
    super("personnel.not-acknowledged", name, people);
  }
}
