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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Onward;
import org.dandang.personnel.api.pool.NominationState;
import org.dandang.personnel.api.pool.Outcome;
import org.dandang.personnel.api.pool.PoolComparison;
import org.dandang.personnel.api.pool.PoolDetail;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolKind;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.personnel.api.pool.PoolRow;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Keyset;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class PoolRecordsQuery implements PoolRecords {
  private static final Keyset KEYSET = new Keyset("o.id", "bigint", false, "o.id");
  private static final int NAMED = 50;

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public Listing<PoolRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    return list(SqlList.asOf(filters, business.today())).read(em, query, filters);
  }

  @Override
  public Onward<PoolRow> after(ListQuery query, Optional<String> cursor) {
    Map<String, String> filters = new HashMap<>(query.filters());
    return list(SqlList.asOf(filters, business.today())).onward(em, query, filters, KEYSET, cursor);
  }

  private SqlList<PoolRow> list(LocalDate day) {
    Sql from =
        new Sql()
            .add(
                "from personnel_pool o cross join lateral (select count(*) as members from"
                    + " personnel_pool_member m where m.pool_id = o.id and")
            .inForce("m", day)
            .add(") c where not o.voided and")
            .inForce("o", day)
            .scoped("o.unit_id", actor.scope());
    return new SqlList<>(
            "o.id, o.name, o.kind, o.by_rule, o.industry, o.profession, c.members, o.begins",
            from,
            PoolRecordsQuery::row)
        .filter("name", (sql, typed) -> sql.add("and o.name like ?", "%" + typed.strip() + "%"))
        .filter(
            "industry",
            (sql, typed) ->
                sql.add(
                    "and o.industry = ?", Typed.constant("industry", Industry.class, typed).name()))
        .filter(
            "kind",
            (sql, typed) ->
                sql.add("and o.kind = ?", Typed.constant("kind", PoolKind.class, typed).name()))
        .sort("name", "o.name collate \"C\"")
        .sort("begin", "o.begins")
        .order("o.id", "o.id");
  }

  @Override
  public PoolDetail get(PoolId id) {
    Object[] row = seen(id);
    return new PoolDetail(
        id,
        Sql.whole(row[0]),
        (String) row[1],
        PoolKind.valueOf((String) row[7]),
        new UnitId(Sql.whole(row[6])),
        (Boolean) row[2],
        Optional.ofNullable((String) row[3]).map(Industry::valueOf),
        Optional.ofNullable((String) row[4]),
        Optional.ofNullable((String) row[8]).map(Conditions::read),
        Sql.day(row[9]),
        Sql.day(row[5]),
        Sql.day(row[10]),
        membersOn(id, business.today()),
        membersAtYearEnd(id, Sql.day(row[5])),
        members(id),
        nominations(id));
  }

  @Override
  public PoolComparison compare(PoolId id, LocalDate from, LocalDate to) {
    seen(id);
    if (to.isBefore(from)) throw new InvalidInput("to", "personnel.days-reversed", from);
    Sql came = moved(id, to, from);
    Sql went = moved(id, from, to);
    return new PoolComparison(
        from,
        to,
        membersOn(id, from),
        membersOn(id, to),
        counted(came),
        counted(went),
        named(came, "m.begins, m.in_reason"),
        named(went, "m.ends, m.out_reason"));
  }

  /** Who is in on the one day and not on the other. */
  private static Sql moved(PoolId id, LocalDate in, LocalDate notIn) {
    return new Sql()
        .add("from personnel_pool_member m")
        .add("join personnel_person p on p.id = m.person_id and not p.voided")
        .add("where m.pool_id = ? and", id.value())
        .inForce("m", in)
        .add("and not exists (select 1 from personnel_pool_member k where k.pool_id = m.pool_id")
        .add("and k.person_id = m.person_id and")
        .inForce("k", notIn)
        .add(")");
  }

  private int counted(Sql moved) {
    return Math.toIntExact(moved.copy().within("select count(*) ", "").number(em));
  }

  private List<PoolComparison.Moved> named(Sql moved, String dayAndReason) {
    return moved
        .copy()
        .within("select p.id, p.name, " + dayAndReason + " ", "")
        .add("order by 3, p.pinyin, p.id limit " + NAMED)
        .rows(em)
        .stream()
        .map(
            row ->
                new PoolComparison.Moved(
                    new PersonId(Sql.whole(row[0])),
                    (String) row[1],
                    Sql.day(row[2]),
                    (String) row[3]))
        .toList();
  }

  @Override
  public List<HistoryRow> history(PoolId id) {
    seen(id);
    return new Histories(em).of("personnel_pool", id.value());
  }

  private Object[] seen(PoolId id) {
    Object[] row =
        new Sql()
                .add(
                    "select version, name, by_rule, industry, profession, begins, unit_id, kind,"
                        + " rule, refreshed_on, ends from"
                        + " personnel_pool where id = ? and not voided",
                    id.value())
                .rows(em)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    if (!actor.scope().covers(new UnitId(Sql.whole(row[6])))) throw new NotFound(id);
    return row;
  }

  private Map<Integer, Integer> membersAtYearEnd(PoolId id, LocalDate begin) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int year = begin.getYear(); year < business.today().getYear(); year++) {
      counts.put(year, membersOn(id, LocalDate.of(year, 12, 31)));
    }
    return counts;
  }

  private int membersOn(PoolId id, LocalDate day) {
    Sql sql =
        new Sql()
            .add(
                "select count(*) from personnel_pool_member m where m.pool_id = ? and", id.value());
    return Math.toIntExact(sql.inForce("m", day).number(em));
  }

  private List<PoolDetail.Nomination> nominations(PoolId id) {
    return new Sql()
            .add("select p.id, p.name, n.state, n.reason, n.on_day, n.answer, n.answered_on")
            .add("from personnel_pool_nomination n join personnel_person p on p.id = n.person_id")
            .add(
                "where n.pool_id = ? order by n.state desc, n.on_day desc, p.pinyin, p.id",
                id.value())
            .add("limit 200")
            .rows(em)
            .stream()
            .map(
                row ->
                    new PoolDetail.Nomination(
                        new PersonId(Sql.whole(row[0])),
                        (String) row[1],
                        NominationState.valueOf((String) row[2]),
                        (String) row[3],
                        Sql.day(row[4]),
                        (String) row[5],
                        Sql.day(row[6])))
            .toList();
  }

  private List<PoolDetail.Member> members(PoolId id) {
    return new Sql()
            .add(
                "select p.id, p.name, m.in_reason, m.out_reason, m.outcome, m.begins, m.ends from"
                    + " personnel_pool_member m")
            .add(
                "join personnel_person p on p.id = m.person_id and not p.voided where m.pool_id ="
                    + " ?",
                id.value())
            .add("order by m.ends desc nulls first, p.pinyin, p.id limit " + NAMED)
            .rows(em)
            .stream()
            .map(
                row ->
                    new PoolDetail.Member(
                        new PersonId(Sql.whole(row[0])),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        row[4] == null ? null : Outcome.valueOf((String) row[4]),
                        Sql.day(row[5]),
                        Sql.day(row[6])))
            .toList();
  }

  private static PoolRow row(Object[] row) {
    return new PoolRow(
        new PoolId(Sql.whole(row[0])),
        (String) row[1],
        PoolKind.valueOf((String) row[2]),
        (Boolean) row[3],
        row[4] == null ? null : Industry.valueOf((String) row[4]),
        (String) row[5],
        Math.toIntExact(Sql.whole(row[6])),
        Sql.day(row[7]));
  }
}
