package org.dandang.personnel.domain.appointment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeState;

/**
 * Changes that are moved, decided and issued together: one decision, one document, many persons.
 * Each goes its steps (motion, recommendation, candidate, examination, four musts); the committee
 * decides with its quorum and majority, the public notice runs, then the document makes all that
 * was decided take effect. What needs no full procedure goes from the motion to the decision.
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

  public List<Change> changes() {
    return List.copyOf(changes);
  }

  public void propose(Change change) {
    if (basis().isPresent()) throw new WrongStep(id(), "decided");
    changes.add(change.within(this));
  }

  public Change change(ChangeId wanted) {
    return changes.stream()
        .filter(change -> change.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new org.dandang.kernel.rule.NotFound(wanted));
  }

  /** Those named, or all of the full procedure that go on. */
  public List<Change> goingOn(Collection<ChangeId> named) {
    return changes.stream()
        .filter(
            change ->
                named.isEmpty()
                    ? change.kind().fullProcedure() && change.goesOn()
                    : named.contains(change.id()))
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
    if (basis().isPresent()) throw new WrongStep(id(), "decided");
    committee.check(decision);
    inOrder(decision.on(), motionOn);
    for (Change change : changes) {
      if (!change.goesOn()) continue;
      if (rejected.contains(change.id())) change.reject(decision.on());
      else if (deferred.contains(change.id())) change.defer(decision.on());
      else change.discussed(decision.on(), bars);
    }
    basis = decision;
  }

  /** After the decision; the last day is so many working days later. */
  public void announce(LocalDate on, LocalDate last) {
    LocalDate decided =
        basis().map(DecisionBasis::on).orElseThrow(() -> new WrongStep(id(), "undecided"));
    inOrder(on, decided);
    noticeBegins = on;
    noticeEnds = last;
    each(ChangeState.DISCUSSED, change -> change.announced());
  }

  public void object(ChangeId about, Objection objection) {
    change(about).object(objection, notice().orElseThrow(() -> new WrongStep(id(), "no-notice")));
  }

  /**
   * Gives back the changes that take effect on the day. Whoever was put off after an objection
   * follows later under a document of the own.
   */
  public List<Change> issue(String number, LocalDate effective, Bars bars, int probationMonths) {
    LocalDate decided =
        basis().map(DecisionBasis::on).orElseThrow(() -> new WrongStep(id(), "undecided"));
    inOrder(effective, decided);
    List<Change> ready = changes.stream().filter(c -> c.isReadyOn(effective)).toList();
    if (ready.isEmpty()) throw new WrongStep(id(), document == null ? "nothing-ready" : "issued");
    boolean noticed = ready.stream().anyMatch(change -> change.kind().fullProcedure());
    if (noticed && (noticeEnds == null || !effective.isAfter(noticeEnds)))
      throw new NoticeRunning(noticeEnds);
    ready.forEach(change -> change.takeEffect(effective, bars, probationMonths));
    if (document == null) document = number;
    else ready.forEach(change -> change.issuedBy(number));
    return ready;
  }

  public void voidChange(ChangeId which, Amendment amendment) {
    change(which).voidBy(amendment);
    if (changes.stream().allMatch(Change::isVoided)) standing = standing.voidedBy(amendment);
  }

  private void each(ChangeState state, Consumer<Change> step) {
    changes.stream().filter(change -> change.state() == state && !change.isVoided()).forEach(step);
  }

  private void inOrder(LocalDate day, LocalDate before) {
    if (day.isBefore(before)) throw new WrongOrder(before, day);
  }
}
