package org.dandang.personnel.domain.appointment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.StepSheet;

/**
 * Changes that are moved, decided and issued together: one decision, one document, many persons.
 * Each goes the steps that the matrix sets for its kind (motion, recommendation, candidate,
 * examination, four musts); the committee decides with its quorum and majority, the public notice
 * runs, then the document makes all that was decided take effect on its day.
 */
@Entity
@Table(name = "personnel_appointment")
@AggregateRoot
public class Appointment {
  @Id private Long id;
  @Version private long version;
  private String title;

  @Column(name = "motion_on")
  private LocalDate motionOn;

  @Embedded private DecisionBasis basis;

  @Column(name = "notice_begins")
  private LocalDate noticeBegins;

  @Column(name = "notice_ends")
  private LocalDate noticeEnds;

  private String document;
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "appointment", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Change> changes = new ArrayList<>();

  @OneToMany(mappedBy = "appointment", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<StepTaken> steps = new ArrayList<>();

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(
      name = "personnel_attendance",
      joinColumns = @JoinColumn(name = "appointment_id"))
  private List<Member> attendance = new ArrayList<>();

  protected Appointment() {}

  public Appointment(AppointmentId id, String title, LocalDate motionOn) {
    this.id = id.value();
    this.title = title;
    this.motionOn = motionOn;
    this.standing = Standing.inForce();
  }

  public AppointmentId id() {
    return new AppointmentId(id);
  }

  public long version() {
    return version;
  }

  public String title() {
    return title;
  }

  public LocalDate motionOn() {
    return motionOn;
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public Optional<DecisionBasis> basis() {
    return Optional.ofNullable(basis).filter(decided -> decided.kind() != null);
  }

  public Optional<Period> notice() {
    return Optional.ofNullable(noticeBegins).map(begin -> Period.of(begin, noticeEnds));
  }

  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  public Optional<LocalDate> issuedOn() {
    return Optional.ofNullable(issuedOn);
  }

  public List<Member> attendance() {
    return List.copyOf(attendance);
  }

  List<StepTaken> steps() {
    return List.copyOf(steps);
  }

  void keep(StepTaken step) {
    steps.add(step);
  }

  public List<Change> changes() {
    return List.copyOf(changes);
  }

  public void propose(Change change) {
    if (basis().isPresent()) throw new WrongStep(id(), Halt.DECIDED);
    changes.add(change.within(this));
  }

  public Change change(ChangeId wanted) {
    return changes.stream()
        .filter(change -> change.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new org.dandang.kernel.rule.NotFound(wanted));
  }

  /** Those named, or all that stand at the step; there must be one. */
  public List<Change> awaiting(ProcedureStep step, Collection<ChangeId> named) {
    List<Change> found =
        changes.stream()
            .filter(change -> named.isEmpty() ? change.awaits(step) : named.contains(change.id()))
            .toList();
    if (found.isEmpty()) throw new WrongStep(id(), Halt.NOTHING_READY);
    return found;
  }

  /** Whose four musts are still to be done, in their turn or later. */
  public List<Change> unchecked() {
    return changes.stream()
        .filter(change -> change.goesOn() && change.procedure().has(ProcedureStep.CHECKS))
        .filter(change -> !change.musts().areDone())
        .toList();
  }

  /**
   * The committee decides on whoever is ready; each is checked once more against effect periods.
   */
  public void decide(
      DecisionBasis decision,
      CommitteeRule committee,
      Set<ChangeId> rejected,
      Set<ChangeId> deferred,
      Bars bars) {
    refuseUndecidable(decision);
    committee.check(decision);
    StepSheet sheet = StepSheet.of(decision.document(), "");
    for (Change change : changes) {
      if (!change.goesOn()) continue;
      if (deferred.contains(change.id())) change.defer(decision.on());
      else if (rejected.contains(change.id())) change.reject(decision.on(), sheet);
      else change.discussed(decision.on(), sheet, bars);
    }
    basis = decision;
  }

  /** The same with who sat and how they voted on each; nobody sits in the own or a relative's. */
  public void decide(DecisionBasis decision, CommitteeRule committee, Session session, Bars bars) {
    refuseUndecidable(decision);
    committee.checkQuorum(decision);
    for (Change change : changes) {
      if (!change.goesOn()) continue;
      if (session.defers(change)) change.defer(decision.on());
      else session.vote(change, decision, committee, bars);
    }
    attendance.addAll(session.attendance());
    basis = decision;
  }

  private void refuseUndecidable(DecisionBasis decision) {
    if (basis().isPresent()) throw new WrongStep(id(), Halt.DECIDED);
    inOrder(decision.on(), motionOn);
    if (decision.kind() == DecisionBasis.Kind.SLIP)
      changes.stream()
          .filter(change -> change.goesOn() && change.procedure().needsMeeting())
          .findFirst()
          .ifPresent(
              change -> {
                throw new MeetingNeeded(change.label().name());
              });
  }

  /** After the decision; the last day is at least so many working days later. */
  public void announce(LocalDate on, LocalDate last) {
    LocalDate decided =
        basis().map(DecisionBasis::on).orElseThrow(() -> new WrongStep(id(), Halt.UNDECIDED));
    inOrder(on, decided);
    awaiting(ProcedureStep.NOTICE, Set.of()).forEach(change -> change.announced(on));
    noticeBegins = on;
    noticeEnds = last;
  }

  public void object(ChangeId about, Objection objection) {
    change(about)
        .object(objection, notice().orElseThrow(() -> new WrongStep(id(), Halt.NO_NOTICE)));
  }

  /**
   * Gives back the changes that are issued. Whoever was put off after an objection follows later
   * under a document of the own.
   */
  public List<Change> issue(Issue issue, Bars bars, int probationMonths) {
    LocalDate decided =
        basis().map(DecisionBasis::on).orElseThrow(() -> new WrongStep(id(), Halt.UNDECIDED));
    inOrder(issue.effective(), decided);
    List<Change> ready = changes.stream().filter(c -> c.isReadyOn(issue.effective())).toList();
    if (ready.isEmpty())
      throw new WrongStep(id(), document == null ? Halt.NOTHING_READY : Halt.ISSUED);
    if (ready.stream().anyMatch(Change::wasNoticed)) refuseDuringNotice(issue);
    ready.forEach(change -> change.issued(issue.on(), issue.effective(), bars, probationMonths));
    if (document == null) {
      document = issue.number();
      issuedOn = issue.on();
    } else ready.forEach(change -> change.issuedBy(issue.number()));
    return ready;
  }

  private void refuseDuringNotice(Issue issue) {
    boolean over = issue.on().isAfter(noticeEnds) && issue.effective().isAfter(noticeEnds);
    if (!over) throw new NoticeRunning(noticeEnds);
  }

  public void voidChange(ChangeId which, Amendment amendment) {
    change(which).voidBy(amendment);
    if (changes.stream().allMatch(Change::isVoided)) standing = standing.voidedBy(amendment);
  }

  private void inOrder(LocalDate day, LocalDate before) {
    if (day.isBefore(before)) throw new WrongOrder(before, day);
  }
}
