package org.dandang.personnel.persistence.intake;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeCheck;
import org.dandang.personnel.api.intake.IntakeColumns;
import org.dandang.personnel.api.intake.IntakeDetail;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeRow;
import org.dandang.personnel.api.intake.IntakeState;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.domain.form.StoredPreview;
import org.dandang.personnel.domain.form.StoredPreviews;
import org.dandang.personnel.domain.intake.Findings;
import org.dandang.personnel.domain.intake.Intake;
import org.dandang.personnel.domain.intake.IntakeColumn;
import org.dandang.personnel.domain.intake.Intakes;
import org.dandang.personnel.domain.intake.Intaking;
import org.dandang.personnel.domain.intake.WaitingTable;
import org.dandang.personnel.domain.intake.WrongLines;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits(PERSONNEL_OFFICER)
class IntakeRecordsQuery implements IntakeRecords {
  private static final int SHOWN = 200;

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject StoredPreviews previews;
  @Inject Intakes intakes;
  @Inject @Any Instance<Intaking> kinds;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject Clock clock;

  @Override
  @Permits({PERSONNEL_OFFICER, INTEGRATOR})
  public IntakeColumns columns(IntakeKind kind) {
    return new IntakeColumns(
        kind, kind(kind).columns().stream().map(IntakeRecordsQuery::column).toList());
  }

  private static IntakeColumns.Column column(IntakeColumn column) {
    return new IntakeColumns.Column(
        column.key(),
        column.heading(),
        column.isRequired(),
        column.note(),
        column.example(),
        column.choices());
  }

  @Override
  public IntakeCheck check(PreviewId id) {
    StoredPreview preview = opened(id);
    WaitingTable table = intakes.waiting(id.value());
    boolean checked = table.findings(sealer).isPresent();
    Findings found = table.findings(sealer).orElse(new Findings(List.of()));
    List<IntakeFault> faults = found.faults();
    return new IntakeCheck(
        id,
        table.kind(),
        table.file(),
        table.sheet(),
        preview.expires(),
        checked,
        found.count(IntakeAct.CREATED),
        found.count(IntakeAct.CHANGED),
        found.count(IntakeAct.SAME),
        found.count(IntakeAct.REFUSED),
        faults.stream().limit(SHOWN).toList(),
        faults.size(),
        table.intake());
  }

  @Override
  @Permits(value = PERSONNEL_OFFICER, sensitive = true)
  public IntakeTable wrong(PreviewId id) {
    opened(id);
    WaitingTable table = intakes.waiting(id.value());
    Findings found = table.findings(sealer).orElse(new Findings(List.of()));
    return new WrongLines(table.table(sealer), kind(table.kind()).columns(), found).table();
  }

  @Override
  public Listing<IntakeRow> list(ListQuery query) {
    Sql from = new Sql().add("from personnel_intake i where true");
    if (!actor.scope().all()) from.add("and i.taken_by = ?", actor.name());
    return new SqlList<>(
            "i.id, i.kind, i.file, i.taken_by, i.taken_at, i.created, i.changed, i.same, i.refused, i.state",
            from,
            IntakeRecordsQuery::row)
        .filter(
            "kind",
            (sql, typed) ->
                sql.add("and i.kind = ?", Typed.constant("kind", IntakeKind.class, typed).name()))
        .filter(
            "state",
            (sql, typed) ->
                sql.add(
                    "and i.state = ?", Typed.constant("state", IntakeState.class, typed).name()))
        .filter("file", (sql, typed) -> sql.add("and position(? in i.file) > 0", typed.strip()))
        .sort("takenAt", "i.taken_at")
        .sort("file", "i.file collate \"C\"")
        .order("i.taken_at desc, i.id desc", "i.id")
        .read(em, query, query.filters());
  }

  @Override
  public IntakeDetail get(IntakeId id) {
    Intake intake = intakes.get(id);
    if (!intake.takenBy().equals(actor.name()) && !actor.scope().all()) throw new NotFound(id);
    return new IntakeDetail(
        id,
        intake.version(),
        intake.kind(),
        intake.file(),
        intake.takenBy(),
        intake.takenAt(),
        intake.created(),
        intake.changed(),
        intake.same(),
        intake.refused(),
        intake.state(),
        intake.undoneOn(),
        intake.undoneReason());
  }

  private StoredPreview opened(PreviewId id) {
    return previews.get(id.value()).openedBy(actor.name(), LocalDateTime.now(clock));
  }

  private Intaking kind(IntakeKind kind) {
    return kinds.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  private static IntakeRow row(Object[] row) {
    return new IntakeRow(
        new IntakeId(Sql.whole(row[0])),
        IntakeKind.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        row[4] instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) row[4],
        Math.toIntExact(Sql.whole(row[5])),
        Math.toIntExact(Sql.whole(row[6])),
        Math.toIntExact(Sql.whole(row[7])),
        Math.toIntExact(Sql.whole(row[8])),
        IntakeState.valueOf((String) row[9]));
  }
}
