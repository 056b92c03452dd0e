package org.dandang.training.domain.lifemeeting;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.training.api.lifemeeting.MeetingState;

/** A meeting is prepared, held and followed up in this order. */
public final class MeetingNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MeetingNotInState(MeetingState state) {
    super("training.meeting-not-in-state", state);
  }
}
