package org.dandang.overview.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.domain.FrozenOverview;
import org.dandang.overview.domain.FrozenOverviews;

@ApplicationScoped
class StoredFrozenOverviews implements FrozenOverviews {
  /** Names the lock under which versions of a year get their numbers. */
  private static final int LOCK = 0x0E57;

  private final Ids ids = new Ids("overview_frozen_seq");

  @PersistenceContext(unitName = "overview")
  EntityManager em;

  @Override
  public FrozenId nextId() {
    return new FrozenId(ids.next(em));
  }

  @Override
  public int nextNumber(int year) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)")
        .setParameter(1, LOCK)
        .setParameter(2, year)
        .getSingleResult();
    Object last =
        em.createNativeQuery("select coalesce(max(number), 0) from overview_frozen where year = ?1")
            .setParameter(1, year)
            .getSingleResult();
    return ((Number) last).intValue() + 1;
  }

  @Override
  public void add(FrozenOverview overview) {
    em.persist(overview);
    em.flush();
  }

  @Override
  public void keep(FrozenId id, String key, Map<Long, String> references) {
    if (references.isEmpty()) return;
    em.createNativeQuery(
            "insert into overview_frozen_record (frozen_id, key, record_id, ref)"
                + " select ?1, ?2, cast(r as bigint), n from unnest(string_to_array(?3, ','),"
                + " string_to_array(?4, ',')) as kept (r, n)")
        .setParameter(1, id.value())
        .setParameter(2, key)
        .setParameter(
            3, references.keySet().stream().map(String::valueOf).collect(Collectors.joining(",")))
        .setParameter(4, String.join(",", references.values()))
        .executeUpdate();
  }

  @Override
  public FrozenOverview get(FrozenId id) {
    FrozenOverview overview = em.find(FrozenOverview.class, id.value());
    if (overview == null) throw new NotFound(id);
    return overview;
  }

  @Override
  public List<FrozenOverview> of(int year) {
    return em.createQuery(
            "select o from FrozenOverview o where o.year = :year order by o.number desc",
            FrozenOverview.class)
        .setParameter("year", year)
        .getResultList();
  }

  @Override
  public Map<Long, String> references(FrozenId id, String key) {
    List<?> rows =
        em.createNativeQuery(
                "select record_id, cast(ref as text) from overview_frozen_record"
                    + " where frozen_id = ?1 and key = ?2 order by record_id")
            .setParameter(1, id.value())
            .setParameter(2, key)
            .getResultList();
    Map<Long, String> references = new LinkedHashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> references.put(((Number) row[0]).longValue(), row[1].toString()));
    return references;
  }
}
