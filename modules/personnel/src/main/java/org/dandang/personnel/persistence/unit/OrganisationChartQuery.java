package org.dandang.personnel.persistence.unit;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.unit.ChartUnit;
import org.dandang.personnel.api.unit.OrganisationChart;
import org.dandang.personnel.api.unit.TeamMember;
import org.dandang.personnel.persistence.Sql;

/** One unit and its neighbours, in five queries however many they are. */
@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON})
class OrganisationChartQuery implements OrganisationChart {
  private static final int DEEPEST = 12;
  private static final int SHOWN = 4;
  private static final int MOST = 300;

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public ChartUnit of(UnitId unit, LocalDate day) {
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
    Object[] row =
        new Sql()
                .add("select n.name, u.kind, u.begins <= ?", day)
                .add("and (u.ends is null or u.ends >= ?) from personnel_unit u", day)
                .add("join personnel_unit_name n on n.unit_id = u.id")
                .add("where not u.voided and u.id = ?", unit.value())
                .add("order by n.begins > ?, abs(n.begins - cast(? as date)) limit 1", day, day)
                .rows(em)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(unit));
    return new ChartUnit(
        unit,
        (String) row[0],
        UnitKind.valueOf((String) row[1]),
        (Boolean) row[2],
        above(unit, day),
        team(unit, day),
        vacancies(unit, day),
        below(unit, day));
  }

  /** Whoever may not see a unit above does not see what stands over it either. */
  private List<ChartUnit.Above> above(UnitId unit, LocalDate day) {
    Sql sql =
        new Sql()
            .add(
                "with recursive way (unit_id, depth) as (select p.parent_id, 1 from"
                    + " personnel_unit_place p where p.unit_id = ? and",
                unit.value())
            .inForce("p", day)
            .add(
                "union all select p.parent_id, w.depth + 1 from way w join personnel_unit_place p"
                    + " on p.unit_id = w.unit_id and w.depth < "
                    + DEEPEST
                    + " and")
            .inForce("p", day)
            .add(
                ") select w.unit_id, n.name from way w join personnel_unit_name n on n.unit_id ="
                    + " w.unit_id and")
            .inForce("n", day)
            .add("where true")
            .scoped("w.unit_id", actor.scope())
            .add("order by w.depth desc");
    return sql.rows(em).stream()
        .map(row -> new ChartUnit.Above(new UnitId(Sql.whole(row[0])), (String) row[1]))
        .toList();
  }

  private List<TeamMember> team(UnitId unit, LocalDate day) {
    return new Sql()
            .add("select p.id, p.name, e.title, e.level, e.party_secretary, e.begins")
            .add("from personnel_engagement e join personnel_person p on p.id = e.person_id")
            .add("and not p.voided where e.unit_id = ? and", unit.value())
            .add("e.kind = 'POST' and e.level <> 'STAFF' and not e.second_line and")
            .inForce("e", day)
            .add("order by e.team_order, p.pinyin, p.id")
            .rows(em)
            .stream()
            .map(row -> member(row, 0))
            .toList();
  }

  private List<ChartUnit.Vacancy> vacancies(UnitId unit, LocalDate day) {
    return new Sql()
            .add("select t.title, t.headcount - h.held from personnel_post t")
            .add("cross join lateral (select count(*) as held from personnel_engagement e")
            .add("where e.post_id = t.id and")
            .inForce("e", day)
            .add(") h where not t.voided and t.unit_id = ? and", unit.value())
            .inForce("t", day)
            .add("and t.level <> 'STAFF' and h.held < t.headcount order by t.team_order, t.id")
            .rows(em)
            .stream()
            .map(row -> new ChartUnit.Vacancy((String) row[0], Math.toIntExact(Sql.whole(row[1]))))
            .toList();
  }

  private List<ChartUnit.Below> below(UnitId unit, LocalDate day) {
    List<Object[]> rows = children(unit, day);
    Map<Long, List<TeamMember>> teams = new HashMap<>();
    if (!rows.isEmpty()) {
      List<UnitId> units = rows.stream().map(row -> new UnitId(Sql.whole(row[0]))).toList();
      for (Object[] row : leaders(units, day))
        teams.computeIfAbsent(Sql.whole(row[0]), id -> new ArrayList<>()).add(member(row, 1));
    }
    return rows.stream().map(row -> child(row, teams)).toList();
  }

  private List<Object[]> children(UnitId unit, LocalDate day) {
    return new Sql()
        .add("select u.id, n.name, u.kind,")
        .add("(select count(*) from personnel_engagement e where e.unit_id = u.id")
        .add("and e.kind = 'POST' and e.level <> 'STAFF' and not e.second_line and")
        .inForce("e", day)
        .add("), (select coalesce(sum(greatest(t.headcount - (select count(*) from")
        .add("personnel_engagement e where e.post_id = t.id and")
        .inForce("e", day)
        .add("), 0)), 0) from personnel_post t where t.unit_id = u.id and not t.voided")
        .add("and t.level <> 'STAFF' and")
        .inForce("t", day)
        .add("), (select count(*) from personnel_unit_place c join personnel_unit cu")
        .add("on cu.id = c.unit_id and not cu.voided where c.parent_id = u.id and")
        .inForce("c", day)
        .add(
            ") from personnel_unit_place p join personnel_unit u on u.id = p.unit_id and not u.voided and")
        .inForce("u", day)
        .add("join personnel_unit_name n on n.unit_id = u.id and")
        .inForce("n", day)
        .add("where p.parent_id = ? and", unit.value())
        .inForce("p", day)
        .scoped("u.id", actor.scope())
        .add("order by u.place_order, u.id limit " + MOST)
        .rows(em);
  }

  private List<Object[]> leaders(List<UnitId> units, LocalDate day) {
    return new Sql()
        .add("select unit_id, id, name, title, level, party_secretary, begins from (")
        .add("select e.unit_id, p.id, p.name, e.title, e.level, e.party_secretary, e.begins,")
        .add(
            "row_number() over (partition by e.unit_id order by e.team_order, p.pinyin, p.id) as place")
        .add("from personnel_engagement e join personnel_person p on p.id = e.person_id")
        .add(
            "and not p.voided where e.kind = 'POST' and e.level <> 'STAFF' and not e.second_line and")
        .inForce("e", day)
        .among("e.unit_id", units)
        .add(") l where l.place <= " + SHOWN + " order by l.unit_id, l.place")
        .rows(em);
  }

  private static ChartUnit.Below child(Object[] row, Map<Long, List<TeamMember>> teams) {
    long id = Sql.whole(row[0]);
    return new ChartUnit.Below(
        new UnitId(id),
        (String) row[1],
        UnitKind.valueOf((String) row[2]),
        teams.getOrDefault(id, List.of()),
        Math.toIntExact(Sql.whole(row[3])),
        Math.toIntExact(Sql.whole(row[4])),
        Math.toIntExact(Sql.whole(row[5])));
  }

  private static TeamMember member(Object[] row, int from) {
    return new TeamMember(
        new PersonId(Sql.whole(row[from])),
        (String) row[from + 1],
        (String) row[from + 2],
        Level.valueOf((String) row[from + 3]),
        (Boolean) row[from + 4],
        Sql.day(row[from + 5]));
  }
}
