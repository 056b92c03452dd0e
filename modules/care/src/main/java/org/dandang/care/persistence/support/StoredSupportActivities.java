package org.dandang.care.persistence.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.care.api.support.ActivityId;
import org.dandang.care.domain.support.SupportActivities;
import org.dandang.care.domain.support.SupportActivity;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredSupportActivities implements SupportActivities {
  private final Ids ids = new Ids("care_activity_seq");

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public ActivityId nextId() {
    return new ActivityId(ids.next(em));
  }

  @Override
  public SupportActivity get(ActivityId id, long seen) {
    SupportActivity found =
        em.find(SupportActivity.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("activity " + id);
    if (found.version() != seen) throw new Stale("activity " + id, seen, found.version());
    return found;
  }

  @Override
  public void add(List<SupportActivity> added) {
    for (int from = 0; from < added.size(); from += 500) {
      added.subList(from, Math.min(from + 500, added.size())).forEach(em::persist);
      em.flush();
      em.clear();
    }
  }
}
