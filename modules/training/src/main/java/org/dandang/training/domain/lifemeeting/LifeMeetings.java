package org.dandang.training.domain.lifemeeting;

import org.dandang.training.api.lifemeeting.LifeMeetingId;

/** All life meetings. */
public interface LifeMeetings {
  LifeMeetingId nextId();

  /** In the actor's scope and as it was seen. */
  LifeMeeting get(LifeMeetingId id, long seen);

  void add(LifeMeeting meeting);
}
