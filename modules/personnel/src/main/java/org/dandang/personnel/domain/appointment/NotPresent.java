package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** Only members who came vote or leave the room. */
public final class NotPresent extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotPresent(String name) {
    super("personnel.not-present", name);
  }
}
