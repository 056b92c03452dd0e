package org.dandang.overview.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.persistence.Ids;
import org.dandang.overview.domain.Draft;
import org.dandang.overview.domain.Drafts;

@ApplicationScoped
class StoredDrafts implements Drafts {
  private final Ids ids = new Ids("overview_draft_seq");

  @PersistenceContext(unitName = "overview")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Draft draft) {
    em.persist(draft);
  }

  @Override
  public Optional<Draft> of(int year) {
    return em.createQuery("select d from Draft d where d.year = :year", Draft.class)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }
}
