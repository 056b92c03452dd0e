package org.dandang.office.api;

import jakarta.validation.Valid;
import org.dandang.kernel.record.DecisionBasis;

/** Keeps the meetings on which decisions rest. */
public interface MeetingDesk {
  MeetingId convene(@Valid ConveneMeeting command);

  void attend(@Valid RecordAttendance command);

  /** Returns whether the matter was carried. */
  boolean vote(@Valid RecordVote command);

  void close(@Valid CloseMeeting command);

  /** What a decision on that matter rests on, once the minutes are closed. */
  DecisionBasis basis(MeetingId meeting, String matter);
}
