package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** What only a committee may decide is not decided by a signed slip (RY-38). */
public final class MeetingNeeded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MeetingNeeded(String name) {
    super("personnel.meeting-needed", name);
  }
}
