package org.dandang.personnel.persistence.person;

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
import java.util.Set;
import java.util.function.Function;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CadrePage;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.personnel.api.person.CadreRow;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

/** Made for a million: the first page and every next one walk an index; totals stop at the cap. */
@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class CadreRecordsQuery implements CadreRecords {
  private static final String COLUMNS =
      "p.id, p.name, p.sex, r.unit_id, n.name as unit_name, m.title, m.level, p.birth, p.ethnic,"
          + " p.education, m.second_line, p.pinyin";
  private static final Set<String> INDEXED = Set.of("name", "birth");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject Sealer sealer;
  @Inject UnitTree tree;

  @Override
  public Listing<CadreRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    SqlList<CadreRow> list = list(day, tables(filters), new Sql(), CadreRecordsQuery::row);
    if (query.sort().size() < 2
        && query.sort().stream().allMatch(sort -> INDEXED.contains(sort.column())))
      return list.read(em, query, filters);
    list.condition(filters);
    long total = list.counted(em, Listing.CAP);
    if (total > Listing.CAP) throw new InvalidInput("sort", "personnel.narrow-to-sort");
    return new Listing<>(
        list.page(em, list.orderBy(query.sort()), query.limit(), query.offset()),
        (int) Math.min(total, query.cap()),
        total > query.cap());
  }

  @Override
  public CadrePage after(ListQuery query, Optional<String> cursor) {
    Map<String, String> filters = new HashMap<>(query.filters());
    LocalDate day = SqlList.asOf(filters, business.today());
    RollTables tables = tables(filters);
    Walk walk = Walk.along(tables, query.sort());
    SqlList<Placed> list =
        list(
            day,
            tables,
            walk.from(new Sql(), cursor),
            row -> new Placed(row(row), walk.cursor(row[0], row[7], row[11])));
    list.condition(filters);
    List<Placed> rows = list.page(em, walk.order(), query.limit() + 1, 0);
    boolean more = rows.size() > query.limit();
    List<Placed> shown = more ? rows.subList(0, query.limit()) : rows;
    Optional<String> next =
        more ? Optional.of(shown.get(shown.size() - 1).cursor()) : Optional.empty();
    return new CadrePage(shown.stream().map(Placed::row).toList(), next);
  }

  /** A name in characters decides where to read, and is no filter any more. */
  private RollTables tables(Map<String, String> filters) {
    PersonSought sought = new PersonSought(filters.getOrDefault("name", ""), sealer);
    if (sought.isWritten()) filters.remove("name");
    return RollTables.of(sought);
  }

  private <T> SqlList<T> list(
      LocalDate day, RollTables tables, Sql beyond, Function<Object[], T> row) {
    Sql where = tables.where(day).scoped("r.unit_id", actor.scope()).append(beyond);
    SqlList<T> list = new SqlList<>(COLUMNS, where, row).lean(tables.on(day));
    return filtered(list, day)
        .sort("name", tables.pinyin())
        .sort("birth", RollTables.BIRTH)
        .sort("unit", "(select u.place_order from personnel_unit u where u.id = r.unit_id)")
        .sort(
            "level",
            "array_position(array['COUNTY_PRINCIPAL','COUNTY_DEPUTY','SECTION_PRINCIPAL','SECTION_DEPUTY','STAFF'],"
                + " m.level)")
        .order(tables.pinyin() + ", " + tables.person(), tables.person());
  }

  private <T> SqlList<T> filtered(SqlList<T> list, LocalDate day) {
    return list.filter("name", (sql, typed) -> new PersonSought(typed, sealer).condition(sql))
        .filter("unit", this::below)
        .filter(
            "level",
            (sql, typed) ->
                sql.add("and m.level = '" + Typed.constant("level", Level.class, typed) + "'"))
        .filter(
            "sex",
            (sql, typed) ->
                sql.add("and p.sex = ?", Typed.constant("sex", Sex.class, typed).name()))
        .filter(
            "rank",
            (sql, typed) ->
                sql.add(
                        "and exists (select 1 from personnel_rank_held k where k.person_id = r.cadre_id")
                    .add("and k.rank = ? and", Typed.constant("rank", Rank.class, typed).name())
                    .inForce("k", day)
                    .add(")"))
        .filter(
            "ranked",
            (sql, typed) ->
                sql.add(
                        "and exists (select 1 from personnel_rank_held k where k.person_id = r.cadre_id")
                    .add("and")
                    .inForce("k", day)
                    .add(") = ?", Typed.flag("ranked", typed)))
        .filter(
            "minority",
            (sql, typed) -> sql.add("and (p.ethnic <> '01') = ?", Typed.flag("minority", typed)))
        .filter(
            "party",
            (sql, typed) ->
                sql.add("and (p.political in ('01', '02')) = ?", Typed.flag("party", typed)))
        .filter(
            "leading",
            (sql, typed) ->
                sql.add(
                    "and coalesce(m.level <> 'STAFF', false) = ?", Typed.flag("leading", typed)))
        .filter("ethnic", (sql, typed) -> sql.code("p.ethnic", typed))
        .filter("education", (sql, typed) -> sql.code("p.education", typed))
        .filter(
            "bornFrom", (sql, typed) -> sql.add("and r.birth >= ?", Typed.day("bornFrom", typed)))
        .filter("bornTo", (sql, typed) -> sql.add("and r.birth <= ?", Typed.day("bornTo", typed)))
        .filter(
            "secondLine",
            (sql, typed) ->
                sql.add("and coalesce(m.second_line, false) = ?", Typed.flag("secondLine", typed)));
  }

  private Sql below(Sql sql, String typed) {
    UnitId top = new UnitId(Math.max(1, Typed.whole("unit", typed)));
    return sql.among("r.unit_id", tree.below(List.of(top)));
  }

  private static CadreRow row(Object[] row) {
    return new CadreRow(
        new PersonId(Sql.whole(row[0])),
        (String) row[1],
        Sex.valueOf((String) row[2]),
        new UnitId(Sql.whole(row[3])),
        row[4] == null ? "" : (String) row[4],
        row[5] == null ? "" : (String) row[5],
        row[6] == null ? Level.STAFF : Level.valueOf((String) row[6]),
        Sql.day(row[7]),
        (String) row[8],
        (String) row[9],
        Boolean.TRUE.equals(row[10]));
  }

  private record Placed(CadreRow row, String cursor) {}
}
