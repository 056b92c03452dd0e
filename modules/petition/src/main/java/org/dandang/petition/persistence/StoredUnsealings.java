package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.domain.Unsealing;
import org.dandang.petition.domain.Unsealings;

@ApplicationScoped
class StoredUnsealings implements Unsealings {
  private final Ids ids = new Ids("petition_seq");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Unsealing unsealing) {
    em.persist(unsealing);
  }

  @Override
  public Unsealing get(UnsealingId id, long seen) {
    Unsealing unsealing = em.find(Unsealing.class, id.value());
    if (unsealing == null) throw new NotFound("unsealing");
    if (seen >= 0 && unsealing.version() != seen) throw new Stale(id, seen, unsealing.version());
    return unsealing;
  }
}
