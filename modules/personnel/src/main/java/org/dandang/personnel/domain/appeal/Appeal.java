package org.dandang.personnel.domain.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appeal.DecideAppeal;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appeal.Recourse.Verdict;
import org.dandang.personnel.domain.appointment.Change;

/**
 * A cadre asks that an adverse change be looked at again: reviewed once by those who decided, and
 * appealed against once, at once or after the review. It is filed within set days, goes to two who
 * had no part in the change, and is decided within its days by somebody else again; the change
 * stands, is revoked, or gives way to a lighter one, and nothing heavier comes of it.
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

  @Column(name = "told_on")
  private LocalDate toldOn;

  @Embedded private Recourse recourse;

  @Column(name = "first_handler")
  private PersonId first;

  @Column(name = "second_handler")
  private PersonId second;

  private String handlers;

  @Column(name = "extended_reason")
  private String extendedReason;

  @Column(name = "extended_approver")
  private String extendedApprover;

  @Enumerated(EnumType.STRING)
  private ChangeKind instead;

  protected Appeal() {}

  /** Against a change, on a way that what was filed before leaves open. */
  public Appeal(
      AppealId id, AppointmentId appointment, Change change, LocalDate toldOn, Recourse filed) {
    if (!isContestable(change)) throw new NothingToAppeal();
    this.id = id.value();
    this.appointment = appointment.value();
    this.change = change.id().value();
    this.person = change.person();
    this.toldOn = toldOn;
    this.recourse = filed;
  }

  /** Adverse, in effect, and not taken back. */
  public static boolean isContestable(Change change) {
    return change.kind().adverse() && change.state().tookEffect() && !change.isVoided();
  }

  /** Two who had no part in the change; also others than before, while it is open. */
  public void assign(Named one, Named other, Deciders away) {
    if (!recourse.isOpen()) throw new AppealDecided();
    if (one.person().equals(other.person())) throw new TwoHandlers();
    away.refuse(one);
    away.refuse(other);
    first = one.person();
    second = other.person();
    handlers = one.name() + "、" + other.name();
  }

  public void extend(Amendment why, AppealDays days) {
    if (extendedReason != null) throw new NoExtension();
    recourse = recourse.extended(why.on(), days);
    extendedReason = why.reason();
    extendedApprover = why.approver();
  }

  /** Whoever handles it prepares the decision and does not sign it. */
  public void decide(DecideAppeal command, ChangeKind contested, Named by, Deciders away) {
    if (recourse.isOpen() && handlers == null) throw new HandlersMissing();
    refuseHeavier(command, contested);
    recourse =
        recourse.decided(
            new Verdict(command.outcome(), command.reason(), command.document(), command.on()),
            by,
            away.and(first).and(second));
    instead = command.instead().orElse(null);
  }

  /** What is amended becomes lighter, and nothing else takes another's place. */
  private static void refuseHeavier(DecideAppeal command, ChangeKind contested) {
    boolean amended = command.outcome() == AppealOutcome.AMENDED;
    boolean lighter = command.instead().filter(kind -> kind.isLighterThan(contested)).isPresent();
    if (amended != command.instead().isPresent() || amended && !lighter) throw new HeavierChange();
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

  public Recourse recourse() {
    return recourse;
  }

  /** The change as taken back, where the appeal was right, in whole or in part. */
  public Optional<Amendment> revocation() {
    return recourse
        .outcome()
        .filter(outcome -> outcome != AppealOutcome.UPHELD)
        .map(
            outcome ->
                new Amendment(
                    recourse.reason().orElseThrow(),
                    recourse.signerName().orElseThrow(),
                    recourse.decidedOn().orElseThrow()));
  }
}
