package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.office.domain.series.GivenNumber;
import org.dandang.office.domain.series.Numbers;
import org.dandang.office.domain.series.Series;

@ApplicationScoped
class StoredNumbers implements Numbers {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public Series locked(String kind, int year) {
    em.createNativeQuery(
            "insert into office_series (id, kind, year, last, version) values (?1, ?2, ?3, 0, 1)"
                + " on conflict (kind, year) do nothing")
        .setParameter(1, nextId())
        .setParameter(2, kind)
        .setParameter(3, year)
        .executeUpdate();
    return em.createQuery(
            "select s from Series s where s.kind = :kind and s.year = :year", Series.class)
        .setParameter("kind", kind)
        .setParameter("year", year)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  @Override
  public void add(GivenNumber number) {
    em.persist(number);
  }

  @Override
  public GivenNumber get(long id, long seen) {
    GivenNumber number = em.find(GivenNumber.class, id);
    if (number == null) throw new NotFound(id);
    if (number.version() != seen) throw new Stale(id, seen, number.version());
    return number;
  }
}
