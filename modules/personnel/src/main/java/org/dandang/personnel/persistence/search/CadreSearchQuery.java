package org.dandang.personnel.persistence.search;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.search.EligibleRow;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
class CadreSearchQuery implements CadreSearch {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject UnitTree tree;
  @Inject BusinessDay business;

  @Override
  public long count(Conditions conditions, LocalDate day) {
    return new ConditionSql(tree, day)
        .from(conditions)
        .scoped("e.unit_id", actor.scope())
        .within("select count(distinct p.id) ", "")
        .number(em);
  }

  @Override
  public Listing<EligibleRow> list(Conditions conditions, ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    Sql from =
        new ConditionSql(tree, day)
            .from(conditions)
            .scoped("e.unit_id", actor.scope())
            .within(
                "from (select distinct on (p.id) p.id, p.name, p.pinyin, p.birth, p.education,"
                    + " p.profession, e.unit_id, coalesce(m.level, 'STAFF') as level, m.begins as"
                    + " since ",
                "order by p.id, m.begins) f ")
            .add("join personnel_unit_name un on un.unit_id = f.unit_id and")
            .inForce("un", day)
            .add("left join lateral (select r.rank, r.begins from personnel_rank_held r")
            .add("where r.person_id = f.id and")
            .inForce("r", day)
            .add("order by r.begins desc limit 1) k on true where true");
    return new SqlList<>(
            "f.id, f.name, un.name as unit_name, f.level, f.since, k.rank, k.begins as"
                + " rank_since, f.birth, f.education, f.profession",
            from,
            CadreSearchQuery::row)
        .filter("name", (sql, typed) -> sql.add("and f.name like ?", "%" + typed.strip() + "%"))
        .sort("name", "f.pinyin")
        .sort("unit", "un.name collate \"C\"")
        .sort("birth", "f.birth")
        .sort("since", "f.since")
        .order("f.pinyin, f.id", "f.id")
        .read(em, query, filters);
  }

  private static EligibleRow row(Object[] row) {
    return new EligibleRow(
        new PersonId(Sql.whole(row[0])),
        (String) row[1],
        (String) row[2],
        Level.valueOf((String) row[3]),
        Sql.day(row[4]),
        row[5] == null ? null : Rank.valueOf((String) row[5]),
        Sql.day(row[6]),
        Sql.day(row[7]),
        (String) row[8],
        (String) row[9]);
  }
}
