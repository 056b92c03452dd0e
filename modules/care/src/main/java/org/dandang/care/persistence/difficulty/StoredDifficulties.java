package org.dandang.care.persistence.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.domain.difficulty.Difficulties;
import org.dandang.care.domain.difficulty.Difficulty;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredDifficulties implements Difficulties {
  private final Ids ids = new Ids("care_difficulty_seq");

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public DifficultyId nextId() {
    return new DifficultyId(ids.next(em));
  }

  @Override
  public Difficulty get(DifficultyId id, long seen) {
    Difficulty found =
        em.find(Difficulty.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null || !actor.scope().covers(found.unit()))
      throw new NotFound("difficulty " + id);
    if (found.version() != seen) throw new Stale("difficulty " + id, seen, found.version());
    return found;
  }

  @Override
  public void add(List<Difficulty> added) {
    for (int from = 0; from < added.size(); from += 500) {
      added.subList(from, Math.min(from + 500, added.size())).forEach(em::persist);
      em.flush();
      em.clear();
    }
  }
}
