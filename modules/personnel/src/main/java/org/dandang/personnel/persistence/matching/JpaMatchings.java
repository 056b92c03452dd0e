package org.dandang.personnel.persistence.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.domain.matching.Matching;
import org.dandang.personnel.domain.matching.Matchings;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaMatchings implements Matchings {
  private final Ids ids = new Ids("personnel_matching_seq");
  private final Kept<Matching> kept = new Kept<>(Matching.class, Matching::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public MatchingId nextId() {
    return new MatchingId(ids.next(em));
  }

  @Override
  public Matching get(MatchingId id) {
    return kept.get(em, id.value());
  }

  @Override
  public Matching get(MatchingId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public void add(Matching matching) {
    em.persist(matching);
  }
}
