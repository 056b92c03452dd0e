package org.dandang.personnel.persistence.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.persistence.Sql;

/**
 * A unit that has ended stays where it stood last; predecessors count as below their successors.
 */
@ApplicationScoped
class UnitTreeQuery implements UnitTree {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public Set<UnitId> below(Collection<UnitId> units) {
    if (units.isEmpty()) return Set.of();
    Sql sql =
        new Sql()
            .add(
                """
                with recursive edge(upper_id, lower_id) as (
                    select p.parent_id, p.unit_id from personnel_unit_place p
                     where p.ends is null
                        or exists (select 1 from personnel_unit u where u.id = p.unit_id and u.ends = p.ends)
                    union all
                    select successor_id, predecessor_id from personnel_unit_succession),
                  found(id) as (
                    select u.id from personnel_unit u where u.id = any(cast(string_to_array(?, ',') as bigint[]))
                    union
                    select edge.lower_id from edge join found on found.id = edge.upper_id)
                select id from found""",
                Sql.units(units));
    return sql.column(em).stream().map(id -> new UnitId(Sql.whole(id))).collect(Collectors.toSet());
  }
}
