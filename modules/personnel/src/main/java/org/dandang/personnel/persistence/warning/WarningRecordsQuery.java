package org.dandang.personnel.persistence.warning;

import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.TrainingSource;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.warning.WarningCount;
import org.dandang.personnel.api.warning.WarningKind;
import org.dandang.personnel.api.warning.WarningRecords;
import org.dandang.personnel.api.warning.WarningRow;
import org.dandang.personnel.api.warning.WarningState;
import org.dandang.personnel.domain.warning.Horizon;
import org.dandang.personnel.domain.warning.StandingWarnings;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
class WarningRecordsQuery implements WarningRecords, StandingWarnings {
  private static final String HANDLED =
      ") w left join personnel_warning_handled h on h.kind = '%s' and h.subject_id = w.subject and"
          + " h.mark = w.mark where true ";

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject RuleBook rules;
  @Inject BusinessDay business;
  @Inject Actor actor;
  @Inject @Any Instance<TrainingSource> training;

  @Override
  public Listing<WarningRow> list(ListQuery query) {
    Map<String, String> typed = new HashMap<>(query.filters());
    String asked = typed.remove("kind");
    WarningKind kind =
        asked == null || asked.isBlank()
            ? firstOpen()
            : Typed.constant("kind", WarningKind.class, asked);
    return new SqlList<>(
            "w.subject, w.mark, w.name, w.unit_name, w.due, w.page, w.extra, h.handled_on,"
                + " h.handled_by, h.note",
            from(kind),
            row -> row(kind, row))
        .filter("state", WarningRecordsQuery::inState)
        .filter("name", (sql, name) -> sql.add("and w.name like ?", name.strip() + "%"))
        .sort("due", "w.due")
        .sort("name", "w.name collate \"C\"")
        .order("w.due, w.subject", "w.subject")
        .read(em, query, typed);
  }

  /** The first kind of which something is open. */
  private WarningKind firstOpen() {
    return Stream.of(WarningKind.values())
        .filter(kind -> count(kind).open() > 0)
        .findFirst()
        .orElse(WarningKind.RETIREMENT);
  }

  private static Sql inState(Sql sql, String typed) {
    return Typed.constant("state", WarningState.class, typed) == WarningState.OPEN
        ? sql.add("and h.handled_on is null")
        : sql.add("and h.handled_on is not null");
  }

  @Override
  public List<WarningCount> counts(Set<WarningKind> kinds) {
    return kinds.stream().sorted().map(this::count).toList();
  }

  private WarningCount count(WarningKind kind) {
    Object[] row =
        from(kind)
            .add("and h.handled_on is null")
            .within(
                "select count(*), min(x.due), min(x.extra) from (select w.due, w.extra ",
                "limit " + (Listing.CAP + 1) + ") x")
            .rows(em)
            .get(0);
    long open = Sql.whole(row[0]);
    Optional<LocalDate> first =
        kind == WarningKind.RETIREMENT ? Optional.empty() : Optional.ofNullable(Sql.day(row[1]));
    return new WarningCount(
        kind, (int) Math.min(open, Listing.CAP), open > Listing.CAP, rule(kind), first);
  }

  @Override
  public boolean stands(WarningKind kind, long subject, String mark) {
    return !from(kind)
        .add("and w.subject = ? and w.mark = ?", subject, mark)
        .within("select w.subject ", "limit 1")
        .column(em)
        .isEmpty();
  }

  private Sql from(WarningKind kind) {
    return new WarningSql(horizon(), actor.scope(), training)
        .of(kind)
        .within("from (", HANDLED.formatted(kind.name()));
  }

  private Horizon horizon() {
    return new Horizon(rules, business.today());
  }

  private String rule(WarningKind kind) {
    return kind == WarningKind.RETIREMENT
        ? rules.get("retirement.age.male", business.today()).id()
        : kind.rule();
  }

  private LocalDate retires(String sexAndBirth) {
    int gap = sexAndBirth.indexOf(' ');
    return horizon()
        .retires(
            LocalDate.parse(sexAndBirth.substring(gap + 1)),
            Sex.valueOf(sexAndBirth.substring(0, gap)));
  }

  private WarningRow row(WarningKind kind, Object[] row) {
    Optional<LocalDate> due = Optional.ofNullable(Sql.day(row[4]));
    if (kind == WarningKind.RETIREMENT) due = Optional.of(retires((String) row[6]));
    return new WarningRow(
        kind,
        Sql.whole(row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        due,
        (String) row[5],
        rule(kind),
        Optional.ofNullable(Sql.day(row[7])),
        Optional.ofNullable((String) row[8]),
        Optional.ofNullable((String) row[9]));
  }
}
