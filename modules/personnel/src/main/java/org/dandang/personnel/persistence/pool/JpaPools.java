package org.dandang.personnel.persistence.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.domain.pool.Pool;
import org.dandang.personnel.domain.pool.Pools;
import org.dandang.personnel.persistence.Kept;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.search.ConditionSql;

@ApplicationScoped
class JpaPools implements Pools {
  private static final String BY_RULE = "符合入库条件";
  private static final String RULE_ENDED = "不再符合入库条件";

  private final Ids ids = new Ids("personnel_pool_seq");
  private final Kept<Pool> kept = new Kept<>(Pool.class, Pool::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject UnitTree tree;

  @Override
  public PoolId nextId() {
    return new PoolId(ids.next(em));
  }

  @Override
  public Pool get(PoolId id) {
    return kept.get(em, id.value());
  }

  @Override
  public Pool get(PoolId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public void add(Pool pool) {
    em.persist(pool);
  }

  @Override
  public List<PoolId> dueOn(LocalDate day) {
    return new Sql()
            .add("select o.id from personnel_pool o where o.by_rule and not o.voided and")
            .inForce("o", day)
            .add("and (o.refreshed_on is null or o.refreshed_on < ?) order by o.id", day)
            .column(em)
            .stream()
            .map(id -> new PoolId(Sql.whole(id)))
            .toList();
  }

  /** In the database: a pool may have as many members as there are cadres. */
  @Override
  public int follow(Pool pool, LocalDate day) {
    em.flush();
    int gone =
        named(pool, day)
            .within(
                "update personnel_pool_member k set ends = greatest(k.begins, date '"
                    + day.minusDays(1)
                    + "'), outcome = 'RULE', out_reason = '"
                    + RULE_ENDED
                    + "' where k.pool_id = "
                    + pool.id().value()
                    + " and k.ends is null and k.person_id not in (select p.id ",
                ")")
            .execute(em);
    int came =
        named(pool, day)
            .within(
                "insert into personnel_pool_member (id, pool_id, person_id, in_reason, begins)"
                    + " select nextval('personnel_part_seq'), "
                    + pool.id().value()
                    + ", n.id, '"
                    + BY_RULE
                    + "', date '"
                    + day
                    + "' from (select distinct p.id ",
                ") n where not exists (select 1 from personnel_pool_member k where k.pool_id = "
                    + pool.id().value()
                    + " and k.person_id = n.id and k.ends is null)")
            .execute(em);
    return gone + came;
  }

  private Sql named(Pool pool, LocalDate day) {
    return new ConditionSql(tree, day).from(pool.rule().orElseThrow());
  }
}
