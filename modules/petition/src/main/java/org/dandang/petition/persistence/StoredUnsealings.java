package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingState;
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
  public Optional<Unsealing> open(ReportId report, PersonId viewer, SealedPart part, Instant now) {
    return em.createQuery(
            "select u from Unsealing u where u.report = :report and u.requester = :viewer"
                + " and u.part = :part and u.state = :granted and u.until > :now order by u.until",
            Unsealing.class)
        .setParameter("report", report.value())
        .setParameter("viewer", viewer)
        .setParameter("part", part)
        .setParameter("granted", UnsealingState.GRANTED)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Unsealing get(UnsealingId id, long seen) {
    Unsealing unsealing = em.find(Unsealing.class, id.value());
    if (unsealing == null) throw new NotFound("unsealing");
    if (seen >= 0 && unsealing.version() != seen) throw new Stale(id, seen, unsealing.version());
    return unsealing;
  }
}
