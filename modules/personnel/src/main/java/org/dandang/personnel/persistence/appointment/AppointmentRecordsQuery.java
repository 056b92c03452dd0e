package org.dandang.personnel.persistence.appointment;

import static org.dandang.kernel.actor.Role.COMMITTEE_CLERK;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Onward;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.AppointmentRow;
import org.dandang.personnel.api.appointment.Attendance;
import org.dandang.personnel.api.appointment.BarNow;
import org.dandang.personnel.api.appointment.BoardCard;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.MatrixRow;
import org.dandang.personnel.api.appointment.ObjectionRow;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.Member;
import org.dandang.personnel.domain.appointment.ProcedureMatrix;
import org.dandang.personnel.domain.appointment.StepTaken;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Keyset;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, COMMITTEE_CLERK, INTEGRATOR})
class AppointmentRecordsQuery implements AppointmentRecords {
  private static final Keyset KEYSET =
      new Keyset("coalesce(c.effective_on, date 'infinity')", "date", true, "c.id");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject @Any Instance<BarSource> barSources;

  @Override
  public Listing<AppointmentRow> list(ListQuery query) {
    return list().read(em, query, query.filters());
  }

  @Override
  public Onward<AppointmentRow> after(ListQuery query, Optional<String> cursor) {
    return list().onward(em, query, query.filters(), KEYSET, cursor);
  }

  private SqlList<AppointmentRow> list() {
    Sql from =
        new Sql()
            .add(
                "from personnel_change c join personnel_appointment a on a.id = c.appointment_id"
                    + " where not c.voided")
            .scoped("c.unit_id", actor.scope());
    return new SqlList<>(
            "c.id, a.id, c.person_id, c.label_name, c.label_unit, c.label_post, c.kind, c.state,"
                + " c.to_unit_name, c.to_title, coalesce(c.own_document, a.document),"
                + " c.effective_on",
            from,
            AppointmentRecordsQuery::row)
        .filter(
            "name", (sql, typed) -> sql.add("and c.label_name like ?", "%" + typed.strip() + "%"))
        .filter(
            "kind",
            (sql, typed) ->
                sql.add("and c.kind = ?", Typed.constant("kind", ChangeKind.class, typed).name()))
        .filter(
            "state",
            (sql, typed) ->
                sql.add(
                    "and c.state = ?", Typed.constant("state", ChangeState.class, typed).name()))
        .filter(
            "ground",
            (sql, typed) ->
                sql.add("and c.ground = ?", Typed.constant("ground", Ground.class, typed).name()))
        .filter(
            "document",
            (sql, typed) ->
                sql.add(
                    "and coalesce(c.own_document, a.document) like ?", "%" + typed.strip() + "%"))
        .filter("year", AppointmentRecordsQuery::year)
        .filter(
            "from", (sql, typed) -> sql.add("and c.effective_on >= ?", Typed.day("from", typed)))
        .filter("to", (sql, typed) -> sql.add("and c.effective_on <= ?", Typed.day("to", typed)))
        .filter(
            "unit",
            (sql, typed) ->
                sql.add(
                    "and (c.label_unit like ? or c.to_unit_name like ?)",
                    "%" + typed.strip() + "%",
                    "%" + typed.strip() + "%"))
        .sort("effective", "c.effective_on")
        .sort("name", "c.label_pinyin")
        .sort("kind", "c.kind")
        .sort("state", "c.state")
        .order("c.effective_on desc nulls first, c.id", "c.id");
  }

  @Override
  public AppointmentDetail get(AppointmentId id) {
    Appointment appointment = seen(id);
    return new AppointmentDetail(
        id,
        appointment.version(),
        appointment.title(),
        appointment.motionOn(),
        appointment.basis(),
        appointment.notice().map(Period::begin),
        appointment.notice().flatMap(Period::end),
        appointment.document(),
        appointment.isVoided(),
        appointment.changes().stream()
            .filter(this::covered)
            .map(AppointmentRecordsQuery::line)
            .toList(),
        appointment.issuedOn(),
        appointment.attendance().stream().map(Member::told).toList());
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
  public List<ObjectionRow> objections(AppointmentId id) {
    return seen(id).changes().stream()
        .filter(this::covered)
        .flatMap(AppointmentRecordsQuery::objections)
        .toList();
  }

  @Override
  public List<HistoryRow> history(AppointmentId id) {
    Appointment appointment = seen(id);
    Histories histories = new Histories(em);
    Stream<HistoryRow> lines =
        appointment.changes().stream()
            .filter(this::covered)
            .flatMap(c -> histories.of("personnel_change", c.id().value()).stream());
    return Stream.concat(histories.of("personnel_appointment", id.value()).stream(), lines)
        .sorted(Comparator.comparing(HistoryRow::at).reversed())
        .toList();
  }

  @Override
  public List<BoardCard> board() {
    return Board.cards(em, actor.scope(), business.today().plusMonths(3));
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
  public List<BarNow> barred() {
    return new BarsNow(barSources, business.today()).of(board());
  }

  @Override
  public List<Attendance> committee() {
    return new Sql()
            .add("select t.person_id, t.person_name, t.present from personnel_attendance t where")
            .add(
                "t.appointment_id = (select a.id from personnel_appointment a where exists (select")
            .add("1 from personnel_attendance o where o.appointment_id = a.id)")
            .add("order by a.basis_on desc, a.id desc limit 1) order by t.place")
            .rows(em)
            .stream()
            .map(
                row ->
                    new Attendance(
                        new PersonId(Sql.whole(row[0])), (String) row[1], (Boolean) row[2]))
            .toList();
  }

  @Override
  public List<MatrixRow> matrix(LocalDate on) {
    return ProcedureMatrix.on(on);
  }

  private Appointment seen(AppointmentId id) {
    Appointment appointment = em.find(Appointment.class, id.value());
    if (appointment == null || appointment.changes().stream().noneMatch(this::covered))
      throw new NotFound(id);
    return appointment;
  }

  private boolean covered(Change change) {
    return actor.scope().covers(change.label().unit());
  }

  private static Stream<ObjectionRow> objections(Change change) {
    List<Objection> all = change.objections();
    return IntStream.range(0, all.size())
        .mapToObj(
            place -> new ObjectionRow(change.id(), change.label().name(), place, all.get(place)));
  }

  private static Sql year(Sql sql, String typed) {
    int year = Typed.year("year", typed);
    return sql.add(
        "and c.effective_on between ? and ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static AppointmentDetail.Line line(Change c) {
    return new AppointmentDetail.Line(
        c.id(),
        c.person(),
        c.label().name(),
        c.label().unitName(),
        c.label().post(),
        c.fromLevel(),
        c.kind(),
        c.state(),
        c.toUnitName(),
        c.toTitle(),
        c.toLevel(),
        c.tags().stream().sorted().toList(),
        c.ground(),
        c.facts(),
        c.statement(),
        c.recommendedOn(),
        c.candidateOn(),
        c.examinedOn(),
        c.musts().checkedOn(),
        c.musts().opinionDocument(),
        c.effectiveOn(),
        c.probationEnds(),
        c.closedOn(),
        c.closedReason(),
        c.isVoided(),
        c.toUnit(),
        c.toPost(),
        c.toRank(),
        c.isElected(),
        c.statementOn(),
        c.musts().letter(),
        c.musts().opinion(),
        c.musts().opinionOn(),
        c.nominatedOn(),
        c.next(),
        c.steps().map(StepTaken::told).toList());
  }

  private static AppointmentRow row(Object[] row) {
    return new AppointmentRow(
        new ChangeId(Sql.whole(row[0])),
        new AppointmentId(Sql.whole(row[1])),
        new PersonId(Sql.whole(row[2])),
        (String) row[3],
        (String) row[4],
        (String) row[5],
        ChangeKind.valueOf((String) row[6]),
        ChangeState.valueOf((String) row[7]),
        (String) row[8],
        (String) row[9],
        (String) row[10],
        Sql.day(row[11]));
  }
}
