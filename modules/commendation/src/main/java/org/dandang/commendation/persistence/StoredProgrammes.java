package org.dandang.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.ProgrammeState;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Programmes;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredProgrammes implements Programmes {
  private final Ids ids = new Ids("commendation_programme_seq");

  @PersistenceContext(unitName = "commendation")
  EntityManager em;

  @Override
  public ProgrammeId nextId() {
    return new ProgrammeId(ids.next(em));
  }

  /** Written at once, so that it has the version that its next step must have seen. */
  @Override
  public void add(Programme programme) {
    em.persist(programme);
    em.flush();
  }

  /** Every step of a programme moves its version: two people cannot both take it. */
  @Override
  public Programme get(ProgrammeId id) {
    Programme programme =
        em.find(Programme.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (programme == null) throw new NotFound("programme " + id);
    return programme;
  }

  @Override
  public Programme get(ProgrammeId id, long seen) {
    Programme programme = get(id);
    if (programme.version() != seen) throw new Stale("programme " + id, seen, programme.version());
    return programme;
  }

  @Override
  public long published(int awardYear) {
    return em.createQuery(
            "select count(p) from Programme p where p.awardYear = :year"
                + " and p.standing.voided = false and p.state <> :prepared",
            Long.class)
        .setParameter("year", awardYear)
        .setParameter("prepared", ProgrammeState.PREPARED)
        .getSingleResult();
  }
}
