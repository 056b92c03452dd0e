package org.dandang.office.domain.meeting;

import org.dandang.office.api.MeetingId;

/** All meetings. */
public interface Meetings {
  long nextId();

  void add(Meeting meeting);

  Meeting get(MeetingId id);

  Meeting get(MeetingId id, long seen);
}
