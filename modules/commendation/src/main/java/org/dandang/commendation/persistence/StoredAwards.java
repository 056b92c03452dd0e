package org.dandang.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.domain.Award;
import org.dandang.commendation.domain.Awards;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredAwards implements Awards {
  private final Ids ids = new Ids("commendation_award_seq");

  @PersistenceContext(unitName = "commendation")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public AwardId nextId() {
    return new AwardId(ids.next(em));
  }

  @Override
  public void add(Award award) {
    em.persist(award);
  }

  @Override
  public Award get(AwardId id, long seen) {
    Award award = em.find(Award.class, id.value());
    if (award == null || !actor.scope().covers(award.label().unit()))
      throw new NotFound("award " + id);
    if (award.version() != seen) throw new Stale("award " + id, seen, award.version());
    return award;
  }
}
