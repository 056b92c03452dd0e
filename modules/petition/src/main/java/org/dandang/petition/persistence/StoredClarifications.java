package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Clarifications;

@ApplicationScoped
class StoredClarifications implements Clarifications {
  private final Ids ids = new Ids("petition_seq");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Clarification clarification) {
    em.persist(clarification);
  }

  @Override
  public List<Clarification> of(ReportId report) {
    return em.createQuery(
            "select c from Clarification c where c.report = :report order by c.startedOn, c.id",
            Clarification.class)
        .setParameter("report", report.value())
        .getResultList();
  }

  @Override
  public Clarification get(ClarificationId id, long seen) {
    Clarification clarification = em.find(Clarification.class, id.value());
    if (clarification == null) throw new NotFound("clarification");
    if (seen >= 0 && clarification.version() != seen)
      throw new Stale(id, seen, clarification.version());
    return clarification;
  }
}
