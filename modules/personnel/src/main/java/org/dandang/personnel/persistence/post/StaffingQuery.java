package org.dandang.personnel.persistence.post;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.Balance;
import org.dandang.personnel.api.post.Staffing;
import org.dandang.personnel.api.post.StaffingRow;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

/** Counts by unit in the database; nothing of a post is read. */
@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class StaffingQuery implements Staffing {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject UnitTree tree;

  @Override
  public Listing<StaffingRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    return new SqlList<>(
            "s.unit_id, n.name, s.posts, s.headcount, s.held, s.under, s.over",
            from(day, filters.remove("level")),
            StaffingQuery::row)
        .filter("unit", this::below)
        .filter(
            "balance",
            (sql, typed) -> sql.add(condition(Typed.constant("balance", Balance.class, typed))))
        .sort("unit", "u.place_order")
        .sort("name", "n.pinyin")
        .sort("headcount", "s.headcount")
        .sort("held", "s.held")
        .sort("under", "s.under")
        .sort("over", "s.over")
        .order("u.place_order, u.id", "u.id")
        .read(em, query, filters);
  }

  private Sql from(LocalDate day, String level) {
    Sql counted =
        new Sql()
            .add(
                "from (select t.unit_id, count(*) as posts, sum(t.headcount) as headcount,"
                    + " sum(h.held) as held, sum(greatest(t.headcount - h.held, 0)) as under,"
                    + " sum(greatest(h.held - t.headcount, 0)) as over")
            .add(
                "from personnel_post t cross join lateral (select count(*) as held from"
                    + " personnel_engagement e where e.post_id = t.id and")
            .inForce("e", day)
            .add(") h where not t.voided and")
            .inForce("t", day)
            .scoped("t.unit_id", actor.scope());
    if (level != null && !level.isBlank())
      counted.add("and t.level = ?", Typed.constant("level", Level.class, level).name());
    return counted
        .add(
            "group by t.unit_id) s join personnel_unit u on u.id = s.unit_id join"
                + " personnel_unit_name n on n.unit_id = u.id and")
        .inForce("n", day)
        .add("where true");
  }

  private Sql below(Sql sql, String typed) {
    UnitId top = new UnitId(Math.max(1, Typed.whole("unit", typed)));
    return sql.among("s.unit_id", tree.below(List.of(top)));
  }

  private static String condition(Balance balance) {
    return switch (balance) {
      case UNDER -> "and s.under > 0";
      case OVER -> "and s.over > 0";
      case FULL -> "and s.under = 0 and s.over = 0";
    };
  }

  private static StaffingRow row(Object[] row) {
    return new StaffingRow(
        new UnitId(Sql.whole(row[0])),
        (String) row[1],
        Math.toIntExact(Sql.whole(row[2])),
        Math.toIntExact(Sql.whole(row[3])),
        Math.toIntExact(Sql.whole(row[4])),
        Math.toIntExact(Sql.whole(row[5])),
        Math.toIntExact(Sql.whole(row[6])));
  }
}
