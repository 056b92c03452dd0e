package org.dandang.personnel.persistence.yearend;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.yearend.EstablishmentRow;
import org.dandang.personnel.api.yearend.EstablishmentTable;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndTable;
import org.dandang.personnel.api.yearend.YearEndTables;
import org.dandang.personnel.domain.yearend.YearEndChecks;
import org.dandang.personnel.persistence.Sql;

/** Each table is one query, and its total another, so that they can check each other. */
@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
class YearEndQuery implements YearEndTables {
  private static final String POSTS =
      "sum(t.headcount), sum(h.held), sum(greatest(h.held - t.headcount, 0)),"
          + " sum(greatest(t.headcount - h.held, 0))";

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public EstablishmentTable establishment(LocalDate day) {
    List<EstablishmentRow> rows =
        posts("t.unit_id, max(n.name), " + POSTS, day)
            .add("group by t.unit_id order by max(u.place_order), t.unit_id")
            .rows(em)
            .stream()
            .map(
                row ->
                    row(
                        Optional.of(new UnitId(Sql.whole(row[0]))),
                        row[1] == null ? "" : (String) row[1],
                        row,
                        2))
            .toList();
    EstablishmentRow total = row(Optional.empty(), "", posts(POSTS, day).rows(em).get(0), 0);
    return new EstablishmentTable(rows, total, YearEndChecks.of(rows, total));
  }

  @Override
  public YearEndTable persons(YearEndTable.Kind kind, LocalDate day) {
    String by = kind == YearEndTable.Kind.LEADERS ? "m.level" : "r.rank";
    List<YearEndTable.Row> rows =
        counted(kind, by + ", ", day).add("group by " + by).rows(em).stream()
            .map(row -> row((String) row[0], row, 1))
            .sorted(Comparator.comparingInt(row -> place(kind, row.key())))
            .toList();
    YearEndTable.Row total = row("", counted(kind, "", day).rows(em).get(0), 0);
    return new YearEndTable(kind, rows, total, YearEndChecks.of(rows, total));
  }

  private Sql posts(String columns, LocalDate day) {
    return new Sql()
        .add("select " + columns + " from personnel_post t")
        .add("join personnel_unit u on u.id = t.unit_id")
        .add("left join personnel_unit_name n on n.unit_id = t.unit_id and")
        .inForce("n", day)
        .add("cross join lateral (select count(*) as held from personnel_engagement e")
        .add("where e.post_id = t.id and")
        .inForce("e", day)
        .add(") h where not t.voided and t.level <> 'STAFF' and")
        .inForce("t", day)
        .scoped("t.unit_id", actor.scope());
  }

  /** The same people as on the roll of that day. */
  private Sql counted(YearEndTable.Kind kind, String first, LocalDate day) {
    Sql sql = new Sql().add("select " + first);
    YearEndColumn[] columns = YearEndColumn.values();
    for (int at = 0; at < columns.length; at++) {
      sql.add((at == 0 ? "" : ", ") + "count(*) filter (where");
      trait(sql, columns[at], day).add(")");
    }
    sql.add("from personnel_person p join personnel_engagement e on e.person_id = p.id")
        .add("and e.kind = 'ESTABLISHMENT' and")
        .inForce("e", day);
    if (kind == YearEndTable.Kind.LEADERS)
      sql.add("join personnel_engagement m on m.person_id = p.id and m.kind = 'POST'")
          .add("and m.level <> 'STAFF' and")
          .inForce("m", day);
    else sql.add("join personnel_rank_held r on r.person_id = p.id and").inForce("r", day);
    return sql.add("where not p.voided and exists (select 1 from personnel_cadre_period c")
        .add("where c.person_id = p.id and")
        .inForce("c", day)
        .add(")")
        .scoped("e.unit_id", actor.scope());
  }

  private static Sql trait(Sql sql, YearEndColumn column, LocalDate day) {
    return switch (column) {
      case ALL -> sql.add("true");
      case MALE, FEMALE -> sql.add("p.sex = '" + column.name() + "'");
      case HAN -> sql.add("p.ethnic = '01'");
      case MINORITY -> sql.add("p.ethnic <> '01'");
      case PARTY -> sql.add("p.political in ('01', '02')");
      case OUTSIDE_PARTY -> sql.add("p.political not in ('01', '02')");
      default ->
          sql.add(
              "p.birth between ? and ?",
              column.bornFrom(day).orElseThrow(),
              column.bornTo(day).orElseThrow());
    };
  }

  private static int place(YearEndTable.Kind kind, String key) {
    return kind == YearEndTable.Kind.LEADERS
        ? Level.valueOf(key).ordinal()
        : Arrays.asList(Rank.values()).indexOf(Rank.valueOf(key));
  }

  private static YearEndTable.Row row(String key, Object[] row, int from) {
    Map<YearEndColumn, Integer> values = new EnumMap<>(YearEndColumn.class);
    for (YearEndColumn column : YearEndColumn.values())
      values.put(column, whole(row[from + column.ordinal()]));
    return new YearEndTable.Row(key, values);
  }

  private static EstablishmentRow row(Optional<UnitId> unit, String name, Object[] row, int from) {
    List<Integer> numbers = new ArrayList<>();
    for (int at = from; at < from + 4; at++) numbers.add(whole(row[at]));
    return new EstablishmentRow(
        unit, name, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  /** A sum over nothing is none. */
  private static int whole(Object value) {
    return value == null ? 0 : Math.toIntExact(Sql.whole(value));
  }
}
