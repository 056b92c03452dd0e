package org.dandang.personnel.persistence.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.domain.dispatch.Dispatch;
import org.dandang.personnel.domain.dispatch.Dispatches;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaDispatches implements Dispatches {
  private final Ids ids = new Ids("personnel_dispatch_seq");
  private final Kept<Dispatch> kept = new Kept<>(Dispatch.class, Dispatch::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public DispatchId nextId() {
    return new DispatchId(ids.next(em));
  }

  @Override
  public Dispatch get(DispatchId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public void addAll(List<Dispatch> dispatches) {
    kept.addAll(em, dispatches);
  }
}
