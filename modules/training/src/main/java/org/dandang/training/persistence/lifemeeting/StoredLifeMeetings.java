package org.dandang.training.persistence.lifemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.domain.lifemeeting.LifeMeeting;
import org.dandang.training.domain.lifemeeting.LifeMeetings;

@ApplicationScoped
class StoredLifeMeetings implements LifeMeetings {
  private final Ids ids = new Ids("training_life_meeting_seq");

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public LifeMeetingId nextId() {
    return new LifeMeetingId(ids.next(em));
  }

  @Override
  public LifeMeeting get(LifeMeetingId id, long seen) {
    LifeMeeting found =
        em.find(LifeMeeting.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null || !actor.scope().covers(found.unit()))
      throw new NotFound("life meeting " + id);
    if (found.version() != seen) throw new Stale("life meeting " + id, seen, found.version());
    return found;
  }

  @Override
  public void add(LifeMeeting meeting) {
    em.persist(meeting);
    em.flush();
  }
}
