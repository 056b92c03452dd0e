package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.api.ProtectionState;
import org.dandang.petition.domain.Protection;
import org.dandang.petition.domain.Protections;

@ApplicationScoped
class StoredProtections implements Protections {
  private final Ids ids = new Ids("petition_seq");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Protection protection) {
    em.persist(protection);
  }

  @Override
  public Protection get(ProtectionId id, long seen) {
    Protection found = em.find(Protection.class, id.value());
    if (found == null) throw new NotFound("protection");
    if (seen >= 0 && found.version() != seen) throw new Stale(id, seen, found.version());
    return found;
  }

  @Override
  public List<ProtectionId> watched() {
    return em.createQuery(
            "select p.id from Protection p where p.print is not null and p.state = :state"
                + " order by p.id",
            Long.class)
        .setParameter("state", ProtectionState.IN_FORCE)
        .getResultStream()
        .map(ProtectionId::new)
        .toList();
  }
}
