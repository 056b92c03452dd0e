package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.accountability.api.ToleranceAppealId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.domain.ToleranceAppeal;
import org.dandang.accountability.domain.ToleranceAppeals;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredToleranceAppeals implements ToleranceAppeals {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public ToleranceAppealId nextId() {
    return new ToleranceAppealId(ids.next(em));
  }

  @Override
  public void add(ToleranceAppeal appeal) {
    em.persist(appeal);
  }

  @Override
  public ToleranceAppeal get(ToleranceAppealId id, long seen) {
    ToleranceAppeal found =
        Found.orNot(em.find(ToleranceAppeal.class, id.value()), "tolerance appeal");
    Found.asSeen(id, seen, found.version());
    return found;
  }

  @Override
  public boolean hasBeenAppealed(ToleranceId tolerance) {
    return em.createQuery(
                "select count(a.id) from ToleranceAppeal a where a.tolerance.id = :tolerance"
                    + " and a.standing.voided = false",
                Long.class)
            .setParameter("tolerance", tolerance.value())
            .getSingleResult()
        > 0;
  }
}
