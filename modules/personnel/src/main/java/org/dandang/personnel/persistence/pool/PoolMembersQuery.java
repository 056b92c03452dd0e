package org.dandang.personnel.persistence.pool;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.personnel.api.Onward;
import org.dandang.personnel.api.pool.Outcome;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolMemberRow;
import org.dandang.personnel.api.pool.PoolMembers;
import org.dandang.personnel.persistence.Keyset;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class PoolMembersQuery implements PoolMembers {
  private static final Keyset KEYSET =
      new Keyset("coalesce(m.ends, date 'infinity')", "date", true, "m.id");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<PoolMemberRow> list(ListQuery query) {
    return list().read(em, query, query.filters());
  }

  @Override
  public Onward<PoolMemberRow> after(ListQuery query, Optional<String> cursor) {
    return list().onward(em, query, query.filters(), KEYSET, cursor);
  }

  private SqlList<PoolMemberRow> list() {
    Sql from =
        new Sql()
            .add("from personnel_pool_member m join personnel_pool o on o.id = m.pool_id")
            .add("join personnel_person p on p.id = m.person_id and not p.voided")
            .add("where not o.voided")
            .scoped("o.unit_id", actor.scope());
    return new SqlList<>(
            "p.id, p.name, o.id as pool, o.name as pool_name, m.in_reason, m.begins, m.outcome,"
                + " m.out_reason, m.ends",
            from,
            PoolMembersQuery::row)
        .filter("pool", (sql, typed) -> sql.add("and o.id = ?", Typed.whole("pool", typed)))
        .filter("asOf", (sql, typed) -> sql.add("and").inForce("m", Typed.day("asOf", typed)))
        .filter("notOn", (sql, typed) -> notIn(sql, Typed.day("notOn", typed)))
        .filter("name", (sql, typed) -> sql.add("and p.name like ?", "%" + typed.strip() + "%"))
        .filter(
            "inside",
            (sql, typed) -> sql.add("and (m.ends is null) = ?", Typed.flag("inside", typed)))
        .filter(
            "outcome",
            (sql, typed) ->
                sql.add(
                    "and m.outcome = ?", Typed.constant("outcome", Outcome.class, typed).name()))
        .sort("name", "p.pinyin")
        .sort("begin", "m.begins")
        .sort("end", "m.ends")
        .order("m.ends desc nulls first, p.pinyin, m.id", "m.id");
  }

  /** Who was not in the same pool on that day, neither then for the first time nor again. */
  private static Sql notIn(Sql sql, LocalDate day) {
    return sql.add("and not exists (select 1 from personnel_pool_member k")
        .add("where k.pool_id = m.pool_id and k.person_id = m.person_id and")
        .inForce("k", day)
        .add(")");
  }

  private static PoolMemberRow row(Object[] row) {
    return new PoolMemberRow(
        new PersonId(Sql.whole(row[0])),
        (String) row[1],
        new PoolId(Sql.whole(row[2])),
        (String) row[3],
        (String) row[4],
        Sql.day(row[5]),
        row[6] == null ? null : Outcome.valueOf((String) row[6]),
        (String) row[7],
        Sql.day(row[8]));
  }
}
