package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.office.api.MeetingId;
import org.dandang.office.domain.meeting.Meeting;
import org.dandang.office.domain.meeting.Meetings;

@ApplicationScoped
class StoredMeetings implements Meetings {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Meeting meeting) {
    em.persist(meeting);
  }

  @Override
  public Meeting get(MeetingId id) {
    Meeting meeting = em.find(Meeting.class, id.value());
    if (meeting == null) throw new NotFound(id.value());
    return meeting;
  }

  @Override
  public Meeting get(MeetingId id, long seen) {
    Meeting meeting = get(id);
    if (meeting.version() != seen) throw new Stale(id.value(), seen, meeting.version());
    return meeting;
  }
}
