package org.dandang.office.domain.meeting;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.office.api.MeetingRecords.State;

/** A meeting is convened, then held, then closed. */
public final class MeetingNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  MeetingNotInState(State state) {
    super("office.meeting-not-in-state", state);
  }
}
