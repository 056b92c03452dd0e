package org.dandang.personnel.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.search.ConditionSetId;
import org.dandang.personnel.domain.search.KeptConditions;
import org.dandang.personnel.domain.search.KeptSets;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaKeptSets implements KeptSets {
  private static final int MOST = 200;

  private final Ids ids = new Ids("personnel_condition_set_seq");
  private final Kept<KeptConditions> kept =
      new Kept<>(KeptConditions.class, KeptConditions::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public ConditionSetId nextId() {
    return new ConditionSetId(ids.next(em));
  }

  @Override
  public KeptConditions get(ConditionSetId id) {
    return kept.get(em, id.value());
  }

  @Override
  public KeptConditions get(ConditionSetId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public boolean isTaken(String name, String keeper, ConditionSetId except) {
    return em.createQuery(
                "select count(k) from KeptConditions k where k.name = :name and k.keeper = :keeper"
                    + " and k.id <> :except",
                Long.class)
            .setParameter("name", name.strip())
            .setParameter("keeper", keeper)
            .setParameter("except", except.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public List<KeptConditions> seenBy(String keeper) {
    return em.createQuery(
            "select k from KeptConditions k where k.shared = true or k.keeper = :keeper"
                + " order by k.name, k.id",
            KeptConditions.class)
        .setParameter("keeper", keeper)
        .setMaxResults(MOST)
        .getResultList();
  }

  @Override
  public void add(KeptConditions set) {
    em.persist(set);
  }

  @Override
  public void remove(KeptConditions set) {
    em.remove(set);
  }
}
