package org.dandang.personnel.persistence.unit;

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
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Onward;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.unit.NamedUnit;
import org.dandang.personnel.api.unit.SuccessionKind;
import org.dandang.personnel.api.unit.TeamMember;
import org.dandang.personnel.api.unit.UnitDetail;
import org.dandang.personnel.api.unit.UnitRecords;
import org.dandang.personnel.api.unit.UnitRow;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Keyset;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class UnitRecordsQuery implements UnitRecords {
  private static final Keyset KEYSET = new Keyset("u.place_order", "bigint", false, "u.id");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public Listing<UnitRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    return list(day).read(em, query, filters);
  }

  @Override
  public Onward<UnitRow> after(ListQuery query, Optional<String> cursor) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    return list(day).onward(em, query, filters, KEYSET, cursor);
  }

  @Override
  public List<NamedUnit> named() {
    LocalDate day = business.today();
    return new Sql()
            .add("select u.id, n.name from personnel_unit u join personnel_unit_name n")
            .add("on n.unit_id = u.id and")
            .inForce("n", day)
            .add("where not u.voided and u.kind <> 'VILLAGE' and")
            .inForce("u", day)
            .scoped("u.id", actor.scope())
            .add("order by u.place_order, u.id limit " + Listing.CAP)
            .rows(em)
            .stream()
            .map(row -> new NamedUnit(new UnitId(Sql.whole(row[0])), (String) row[1]))
            .toList();
  }

  private SqlList<UnitRow> list(LocalDate day) {
    Sql from =
        new Sql()
            .add("from personnel_unit u join personnel_unit_name n on n.unit_id = u.id and")
            .inForce("n", day)
            .add("left join personnel_unit_place p on p.unit_id = u.id and")
            .inForce("p", day)
            .add("left join personnel_unit_name pn on pn.unit_id = p.parent_id and")
            .inForce("pn", day)
            .add("where not u.voided and")
            .inForce("u", day)
            .scoped("u.id", actor.scope());
    return new SqlList<>(
            "u.id, u.code, n.name, u.kind, u.industry, pn.name, u.place_order, u.begins, u.ends",
            from,
            UnitRecordsQuery::row)
        .filter("name", (sql, typed) -> sql.add("and n.name like ?", "%" + typed.strip() + "%"))
        .filter(
            "kind",
            (sql, typed) ->
                sql.add("and u.kind = ?", Typed.constant("kind", UnitKind.class, typed).name()))
        .filter(
            "parent", (sql, typed) -> sql.add("and p.parent_id = ?", Typed.whole("parent", typed)))
        .sort("order", "u.place_order")
        .sort("name", "n.pinyin")
        .sort("code", "u.code")
        .order("u.place_order, u.id", "u.id");
  }

  @Override
  public UnitDetail get(UnitId unit) {
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
    Object[] row =
        new Sql()
                .add(
                    "select version, code, public_code, kind, industry, place_order, begins, ends"
                        + " from personnel_unit where id = ?",
                    unit.value())
                .rows(em)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(unit));
    return new UnitDetail(
        unit,
        Sql.whole(row[0]),
        (String) row[1],
        (String) row[2],
        UnitKind.valueOf((String) row[3]),
        Industry.valueOf((String) row[4]),
        Math.toIntExact(Sql.whole(row[5])),
        Sql.day(row[6]),
        Optional.ofNullable(Sql.day(row[7])),
        names(unit),
        places(unit),
        links(unit),
        cadres(unit, business.today()));
  }

  @Override
  public List<HistoryRow> history(UnitId unit) {
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
    return new Histories(em).of("personnel_unit", unit.value());
  }

  @Override
  public List<TeamMember> team(UnitId unit) {
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
    return new Sql()
            .add(
                "select p.id, p.name, e.title, e.level, e.party_secretary, e.begins from"
                    + " personnel_engagement e")
            .add(
                "join personnel_person p on p.id = e.person_id and not p.voided where e.unit_id = ?"
                    + " and e.kind = 'POST' and e.level <> 'STAFF' and not e.second_line and",
                unit.value())
            .inForce("e", business.today())
            .add("order by e.team_order, p.pinyin, p.id")
            .rows(em)
            .stream()
            .map(UnitRecordsQuery::member)
            .toList();
  }

  private static TeamMember member(Object[] row) {
    return new TeamMember(
        new PersonId(Sql.whole(row[0])),
        (String) row[1],
        (String) row[2],
        Level.valueOf((String) row[3]),
        (Boolean) row[4],
        Sql.day(row[5]));
  }

  private List<UnitDetail.NameThen> names(UnitId unit) {
    return new Sql()
            .add(
                "select name, begins, ends from personnel_unit_name where unit_id = ? order by"
                    + " begins",
                unit.value())
            .rows(em)
            .stream()
            .map(row -> new UnitDetail.NameThen((String) row[0], Sql.day(row[1]), Sql.day(row[2])))
            .toList();
  }

  private List<UnitDetail.PlaceThen> places(UnitId unit) {
    return new Sql()
            .add("select p.parent_id, n.name, p.begins, p.ends from personnel_unit_place p")
            .add(
                "join personnel_unit_name n on n.unit_id = p.parent_id and n.begins <="
                    + " coalesce(p.ends, current_date)")
            .add(
                "and (n.ends is null or n.ends >= coalesce(p.ends, current_date)) where p.unit_id ="
                    + " ? order by p.begins",
                unit.value())
            .rows(em)
            .stream()
            .map(
                row ->
                    new UnitDetail.PlaceThen(
                        new UnitId(Sql.whole(row[0])),
                        (String) row[1],
                        Sql.day(row[2]),
                        Sql.day(row[3])))
            .toList();
  }

  private List<UnitDetail.Link> links(UnitId unit) {
    return new Sql()
            .add(
                "select s.predecessor_id = ?, s.kind, u.id, (select n.name from personnel_unit_name"
                    + " n where n.unit_id = u.id order by n.begins desc limit 1), s.on_day,"
                    + " s.document",
                unit.value())
            .add(
                "from personnel_unit_succession s join personnel_unit u on u.id = case when"
                    + " s.predecessor_id = ? then s.successor_id else s.predecessor_id end",
                unit.value())
            .add(
                "where s.predecessor_id = ? or s.successor_id = ? order by s.on_day",
                unit.value(),
                unit.value())
            .rows(em)
            .stream()
            .map(
                row ->
                    new UnitDetail.Link(
                        (Boolean) row[0],
                        SuccessionKind.valueOf((String) row[1]),
                        new UnitId(Sql.whole(row[2])),
                        (String) row[3],
                        Sql.day(row[4]),
                        (String) row[5]))
            .toList();
  }

  private int cadres(UnitId unit, LocalDate day) {
    return Math.toIntExact(
        new Sql()
            .add(
                "select count(*) from personnel_engagement e join personnel_person p on p.id ="
                    + " e.person_id and not p.voided")
            .add("where e.unit_id = ? and e.kind = 'ESTABLISHMENT' and", unit.value())
            .inForce("e", day)
            .number(em));
  }

  private static UnitRow row(Object[] row) {
    return new UnitRow(
        new UnitId(Sql.whole(row[0])),
        (String) row[1],
        (String) row[2],
        UnitKind.valueOf((String) row[3]),
        Industry.valueOf((String) row[4]),
        (String) row[5],
        Math.toIntExact(Sql.whole(row[6])),
        Sql.day(row[7]),
        Sql.day(row[8]));
  }
}
