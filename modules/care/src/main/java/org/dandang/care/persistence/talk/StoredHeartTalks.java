package org.dandang.care.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.domain.talk.HeartTalk;
import org.dandang.care.domain.talk.HeartTalks;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredHeartTalks implements HeartTalks {
  private final Ids ids = new Ids("care_talk_seq");

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public TalkId nextId() {
    return new TalkId(ids.next(em));
  }

  @Override
  public HeartTalk get(TalkId id, long seen) {
    HeartTalk found = em.find(HeartTalk.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("talk " + id);
    if (found.version() != seen) throw new Stale("talk " + id, seen, found.version());
    return found;
  }

  @Override
  public void add(List<HeartTalk> added) {
    for (int from = 0; from < added.size(); from += 500) {
      added.subList(from, Math.min(from + 500, added.size())).forEach(em::persist);
      em.flush();
      em.clear();
    }
  }
}
