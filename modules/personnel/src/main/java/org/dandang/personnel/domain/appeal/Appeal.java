package org.dandang.personnel.domain.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appeal.DecideAppeal;
import org.dandang.personnel.api.appeal.FileAppeal;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.WrongOrder;

/**
 * A cadre asks that an adverse change be looked at again: reviewed once by those who decided, and
 * appealed against once, at once or after the review. It is filed within set days, goes to two who
 * had no part in the change, and is decided within its days by somebody else again; the change
 * stands or is revoked, and nothing heavier comes of it.
 */
@Entity
@Table(name = "personnel_appeal")
@AggregateRoot
public class Appeal {
  @Id private Long id;
  @Version private long version;

  @Column(name = "appointment_id")
  private Long appointment;

  @Column(name = "change_id")
  private Long change;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private AppealKind kind;

  private String grounds;

  @Column(name = "told_on")
  private LocalDate toldOn;

  @Column(name = "filed_on")
  private LocalDate filedOn;

  @Column(name = "first_handler")
  private PersonId first;

  @Column(name = "second_handler")
  private PersonId second;

  private String handlers;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "extended_reason")
  private String extendedReason;

  @Column(name = "extended_approver")
  private String extendedApprover;

  @Enumerated(EnumType.STRING)
  private AppealOutcome outcome;

  private String reason;
  private String document;

  @Column(name = "signer_id")
  private PersonId signer;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  protected Appeal() {}

  /** Against a change, after whatever was filed against it before. */
  public Appeal(
      AppealId id,
      FileAppeal command,
      Change change,
      List<Appeal> before,
      List<Named> handlers,
      Deciders deciders,
      AppealDays days) {
    if (!change.kind().adverse() || !change.state().tookEffect() || change.isVoided())
      throw new NothingToAppeal();
    refuseRepeated(command.kind(), before);
    inOrder(command.toldOn(), command.on());
    LocalDate last = last(command, before, days);
    if (command.on().isAfter(last)) throw new AppealLate(last);
    if (command.first().equals(command.second())) throw new TwoHandlers();
    handlers.forEach(deciders::refuse);
    this.id = id.value();
    this.appointment = command.appointment().value();
    this.change = command.change().value();
    this.person = change.person();
    this.kind = command.kind();
    this.grounds = command.grounds();
    this.toldOn = command.toldOn();
    this.filedOn = command.on();
    this.first = command.first();
    this.second = command.second();
    this.handlers = String.join("、", handlers.stream().map(Named::name).toList());
    this.dueOn = days.lastToDecide(kind, filedOn);
  }

  private static void refuseRepeated(AppealKind kind, List<Appeal> before) {
    if (before.stream().anyMatch(earlier -> earlier.decidedOn == null)) throw new AppealOpen();
    boolean appealed = before.stream().anyMatch(earlier -> earlier.kind == AppealKind.APPEAL);
    if (appealed || kind == AppealKind.REVIEW && !before.isEmpty()) throw new AppealedAlready();
  }

  /** After a review its own shorter time runs, from the day of its decision. */
  private static LocalDate last(FileAppeal command, List<Appeal> before, AppealDays days) {
    return before.isEmpty()
        ? days.lastToFile(command.kind(), command.toldOn())
        : days.lastAfterReview(before.get(before.size() - 1).decidedOn);
  }

  public void extend(Amendment why, AppealDays days) {
    boolean may = kind == AppealKind.APPEAL && extendedReason == null && decidedOn == null;
    if (!may || why.on().isAfter(dueOn)) throw new NoExtension();
    inOrder(filedOn, why.on());
    extendedReason = why.reason();
    extendedApprover = why.approver();
    dueOn = days.extended(dueOn);
  }

  /** Whoever handles it prepares the decision and does not sign it. */
  public void decide(DecideAppeal command, Named by, Deciders deciders) {
    if (decidedOn != null) throw new AppealDecided();
    inOrder(filedOn, command.on());
    deciders.refuse(by);
    if (by.person().equals(first) || by.person().equals(second)) throw new SamePeople(by.name());
    outcome = command.outcome();
    reason = command.reason();
    document = command.document();
    signer = by.person();
    signerName = by.name();
    decidedOn = command.on();
  }

  private static void inOrder(LocalDate before, LocalDate on) {
    if (on.isBefore(before)) throw new WrongOrder(before, on);
  }

  public AppealId id() {
    return new AppealId(id);
  }

  public long version() {
    return version;
  }

  public AppointmentId appointment() {
    return new AppointmentId(appointment);
  }

  public ChangeId change() {
    return new ChangeId(change);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** The change as taken back, where the appeal was right. */
  public Optional<Amendment> revocation() {
    return outcome == AppealOutcome.REVOKED
        ? Optional.of(new Amendment(reason, signerName, decidedOn))
        : Optional.empty();
  }
}
