package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.accountability.api.AppealId;
import org.dandang.accountability.domain.Appeal;
import org.dandang.accountability.domain.Appeals;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredAppeals implements Appeals {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public AppealId nextId() {
    return new AppealId(ids.next(em));
  }

  @Override
  public void add(Appeal appeal) {
    em.persist(appeal);
  }

  @Override
  public Appeal get(AppealId id, long seen) {
    Appeal found = Found.orNot(em.find(Appeal.class, id.value()), "appeal");
    Found.asSeen(id, seen, found.version());
    return found;
  }
}
