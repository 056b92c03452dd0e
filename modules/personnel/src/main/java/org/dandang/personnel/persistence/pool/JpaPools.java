package org.dandang.personnel.persistence.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.domain.pool.Pool;
import org.dandang.personnel.domain.pool.Pools;
import org.dandang.personnel.persistence.Kept;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class JpaPools implements Pools {
  private final Ids ids = new Ids("personnel_pool_seq");
  private final Kept<Pool> kept = new Kept<>(Pool.class, Pool::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public PoolId nextId() {
    return new PoolId(ids.next(em));
  }

  @Override
  public Pool get(PoolId id) {
    return kept.get(em, id.value());
  }

  @Override
  public void add(Pool pool) {
    em.persist(pool);
  }

  @Override
  public Set<PersonId> named(Pool pool, LocalDate day) {
    Sql sql =
        new Sql()
            .add(
                "select p.id from personnel_person p join personnel_engagement e on e.person_id = p.id and e.kind = 'ESTABLISHMENT' and")
            .inForce("e", day)
            .add(
                "join personnel_unit u on u.id = e.unit_id join personnel_cadre_period c on c.person_id = p.id and")
            .inForce("c", day)
            .add("where not p.voided");
    pool.industry().ifPresent(industry -> sql.add("and u.industry = ?", industry.name()));
    pool.profession()
        .ifPresent(profession -> sql.add("and p.profession like ?", "%" + profession + "%"));
    return sql.column(em).stream()
        .map(id -> new PersonId(Sql.whole(id)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
