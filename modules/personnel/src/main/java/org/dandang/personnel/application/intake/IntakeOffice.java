package org.dandang.personnel.application.intake;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Jobs.Progress;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.LineResult;
import org.dandang.personnel.api.intake.ReceiveTable;
import org.dandang.personnel.api.intake.TakeTable;
import org.dandang.personnel.api.intake.UndoIntake;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.form.StoredPreview;
import org.dandang.personnel.domain.form.StoredPreviews;
import org.dandang.personnel.domain.intake.BuiltUpon;
import org.dandang.personnel.domain.intake.Finding;
import org.dandang.personnel.domain.intake.Findings;
import org.dandang.personnel.domain.intake.Intake;
import org.dandang.personnel.domain.intake.IntakeLine;
import org.dandang.personnel.domain.intake.IntakeMatches;
import org.dandang.personnel.domain.intake.Intakes;
import org.dandang.personnel.domain.intake.Intaking;
import org.dandang.personnel.domain.intake.Intaking.Intended;
import org.dandang.personnel.domain.intake.TableBringsNothing;
import org.dandang.personnel.domain.intake.TableHasFaults;
import org.dandang.personnel.domain.intake.TableMovedOn;
import org.dandang.personnel.domain.intake.TableNotChecked;
import org.dandang.personnel.domain.intake.TableTakenAlready;
import org.dandang.personnel.domain.intake.TakenLine;
import org.dandang.personnel.domain.intake.WaitingTable;

@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, INTEGRATOR})
class IntakeOffice implements IntakeDesk {
  private static final String WAITING = "import.waiting.hours";

  @Inject StoredPreviews previews;
  @Inject Intakes intakes;
  @Inject IntakeMatches known;
  @Inject @Any Instance<Intaking> kinds;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject RuleBook rules;
  @Inject BusinessDay business;
  @Inject Clock clock;

  @Override
  public PreviewId receive(ReceiveTable command) {
    StoredPreview preview =
        new StoredPreview(previews.nextId(), actor.name(), now(), now().plusHours(hours()));
    previews.add(preview);
    intakes.add(new WaitingTable(preview.id(), command.kind(), command.table(), sealer));
    return new PreviewId(preview.id());
  }

  private int hours() {
    return rules.get(WAITING, business.today()).number();
  }

  @Override
  public void check(PreviewId preview, Progress progress) {
    WaitingTable table = waiting(preview);
    progress.at(0, 1, table.file());
    table.found(new Findings(planned(table).findings()), sealer);
    progress.at(1, 1, table.file());
  }

  @Override
  public IntakeId take(TakeTable command, Progress progress) {
    WaitingTable table = waiting(command.preview());
    if (table.intake().isPresent()) throw new TableTakenAlready();
    Findings looked = table.findings(sealer).orElseThrow(TableNotChecked::new);
    Intended intended = planned(table);
    Findings now = new Findings(intended.findings());
    if (now.movedSince(looked)) throw new TableMovedOn();
    int refused = now.count(IntakeAct.REFUSED);
    if (refused > 0 && !command.goodOnly()) throw new TableHasFaults(refused);
    if (now.taking().isEmpty()) throw new TableBringsNothing();
    progress.at(1, 3, table.file());
    Intake intake = new Intake(intakes.nextId(), table, actor.name(), now());
    intake.leave(now.count(IntakeAct.SAME), refused);
    keep(intake, intended.take(now.taking()));
    progress.at(2, 3, table.file());
    intakes.add(intake);
    waiting(command.preview()).becomes(intake.id());
    intakes.settle();
    progress.at(3, 3, table.file());
    return intake.id();
  }

  @Override
  public List<LineResult> takeGood(ReceiveTable command) {
    Intended intended = kind(command.kind()).plan(command.table());
    Findings findings = new Findings(intended.findings());
    Map<Integer, Long> records = new HashMap<>();
    Set<Integer> taking = findings.taking();
    if (!taking.isEmpty()) {
      WaitingTable table = new WaitingTable(0, command.kind(), command.table(), sealer);
      Intake intake = new Intake(intakes.nextId(), table, actor.name(), now());
      intake.leave(findings.count(IntakeAct.SAME), findings.count(IntakeAct.REFUSED));
      List<TakenLine> taken = intended.take(taking);
      keep(intake, taken);
      taken.forEach(line -> records.put(line.row(), line.record()));
      intakes.add(intake);
    }
    return findings.lines().stream().map(line -> result(line, records)).toList();
  }

  @Override
  public void undo(UndoIntake command) {
    FutureDay.refuse(command.amendment().on(), business.today());
    Intake intake = intakes.get(command.intake(), command.seen());
    if (!intake.takenBy().equals(actor.name()) && !actor.scope().all())
      throw new NotFound(command.intake());
    intake.undo(command.amendment());
    List<IntakeLine> lines = intake.lines();
    Map<Long, Long> versions =
        known.versions(intake.kind(), lines.stream().map(IntakeLine::record).distinct().toList());
    for (IntakeLine line : lines)
      if (!Optional.of(line.recordVersion())
          .equals(Optional.ofNullable(versions.get(line.record()))))
        throw new BuiltUpon(line.place(), intake.file());
    kind(intake.kind()).undo(lines, command.amendment());
  }

  private void keep(Intake intake, List<TakenLine> taken) {
    intakes.settle();
    intake.keep(
        taken,
        known.versions(intake.kind(), taken.stream().map(TakenLine::record).distinct().toList()));
  }

  private static LineResult result(Finding line, Map<Integer, Long> records) {
    Optional<Long> record =
        Optional.ofNullable(records.get(line.row()))
            .or(() -> Optional.of(line.record()).filter(id -> id > 0));
    return new LineResult(line.row(), line.act(), record, line.faults());
  }

  private Intended planned(WaitingTable table) {
    return kind(table.kind()).plan(table.table(sealer));
  }

  private Intaking kind(IntakeKind kind) {
    return kinds.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  private WaitingTable waiting(PreviewId id) {
    previews.get(id.value()).openedBy(actor.name(), now());
    return intakes.waiting(id.value());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
