package org.dandang.care.persistence.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.care.api.health.CareVisitId;
import org.dandang.care.domain.health.CareVisit;
import org.dandang.care.domain.health.CareVisits;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredCareVisits implements CareVisits {
  private final Ids ids = new Ids("care_visit_seq");

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Override
  public CareVisitId nextId() {
    return new CareVisitId(ids.next(em));
  }

  @Override
  public void add(List<CareVisit> visits) {
    visits.forEach(em::persist);
  }
}
