package org.dandang.care.persistence.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.domain.swap.RoleSwap;
import org.dandang.care.domain.swap.RoleSwaps;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredRoleSwaps implements RoleSwaps {
  private final Ids ids = new Ids("care_swap_seq");

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public SwapId nextId() {
    return new SwapId(ids.next(em));
  }

  @Override
  public RoleSwap get(SwapId id, long seen) {
    RoleSwap found = em.find(RoleSwap.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("role swap " + id);
    if (found.version() != seen) throw new Stale("role swap " + id, seen, found.version());
    return found;
  }

  @Override
  public void add(List<RoleSwap> added) {
    for (int from = 0; from < added.size(); from += 500) {
      added.subList(from, Math.min(from + 500, added.size())).forEach(em::persist);
      em.flush();
      em.clear();
    }
  }
}
