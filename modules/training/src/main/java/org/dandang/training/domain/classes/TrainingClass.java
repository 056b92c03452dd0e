package org.dandang.training.domain.classes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.training.api.classes.ClassDetail;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.ClassState;
import org.dandang.training.api.classes.CorrectClass;
import org.dandang.training.api.classes.EnrolPerson;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.Presence;
import org.dandang.training.api.classes.RecordHistoricAttendance;
import org.dandang.training.api.classes.SignInRhythm;
import org.dandang.training.api.classes.SignPersonIn;

/**
 * A class offered to the county's people. It is planned and announced, takes enrolments until it is
 * full or has begun, is held, and closes by crediting hours and numbering certificates for all who
 * missed no more than the rule allows. Until it is held it may be cancelled. What was entered
 * wrongly is corrected or voided, never taken away.
 */
@Entity
@Table(name = "training_class")
@AggregateRoot
public class TrainingClass {
  @Id private Long id;
  @Version private long version;

  @Column(name = "number")
  private String number;

  @Column(name = "title")
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ClassKind kind;

  @Column(name = "unit_id")
  private UnitId organiser;

  @Column(name = "unit_name")
  private String organiserName;

  @Column(name = "place")
  private String place;

  @Embedded private Period period;

  @Column(name = "hours")
  private int hours;

  @Enumerated(EnumType.STRING)
  @Column(name = "rhythm")
  private SignInRhythm rhythm;

  @Column(name = "sessions")
  private int sessions;

  @Column(name = "seats")
  private int seats;

  @Column(name = "topics")
  private String topics;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ClassState state = ClassState.PLANNED;

  @Column(name = "cancelled_reason")
  private String cancelledReason;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private Standing standing = Standing.inForce();

  @OneToMany(mappedBy = "trainingClass", cascade = CascadeType.ALL)
  private List<Enrolment> enrolments = new ArrayList<>();

  protected TrainingClass() {}

  public TrainingClass(
      ClassId id, String number, PlanClass plan, String organiserName, LocalDate today) {
    this.id = id.value();
    this.number = number;
    this.title = plan.title();
    this.kind = plan.kind();
    this.organiser = plan.organiser();
    this.organiserName = organiserName;
    this.place = plan.place();
    this.period = Period.between(plan.begin(), plan.end());
    this.hours = plan.hours();
    this.rhythm = plan.rhythm();
    this.sessions = plan.sessions();
    this.seats = plan.seats();
    this.topics = plan.topics();
    this.plannedOn = plan.on();
    this.enteredOn = today;
  }

  public ClassId id() {
    return new ClassId(id);
  }

  public ClassState state() {
    return state;
  }

  public LocalDate begin() {
    return period.begin();
  }

  public String title() {
    return title;
  }

  public UnitId organiser() {
    return organiser;
  }

  public long version() {
    return version;
  }

  /** All about it, with the counts that the caller has made. */
  public ClassDetail detail(long enrolled, long present, long historic) {
    return new ClassDetail(
        id(),
        number,
        title,
        kind,
        organiser,
        organiserName,
        place,
        period.begin(),
        lastDay(),
        hours,
        rhythm,
        sessions,
        seats,
        topics,
        state,
        cancelledReason == null ? "" : cancelledReason,
        enrolled,
        present,
        historic,
        enteredOn,
        standing.isVoided(),
        standing.amendment(),
        version);
  }

  /** 人次 of this class: persons who were there, however often they signed. */
  public long present() {
    return enrolments.stream().filter(one -> one.presence() != Presence.NONE).count();
  }

  public Optional<Enrolment> of(PersonId person) {
    return enrolments.stream().filter(one -> one.isOf(person)).findFirst();
  }

  public void announce(LocalDate on) {
    mustBe(ClassState.PLANNED);
    if (on.isAfter(period.begin())) throw new AnnouncedTooLate(period.begin());
    state = ClassState.ANNOUNCED;
  }

  public void enrol(EnrolPerson command, LabelThen label) {
    mustBe(ClassState.ANNOUNCED);
    if (command.on().isAfter(period.begin())) throw new ClassAlreadyBegun(period.begin());
    if (!command.waiting()) mustHaveFreeSeat();
    Optional<Enrolment> before = of(command.person());
    if (before.isPresent()) {
      if (!before.get().isWithdrawn()) throw new AlreadyEnrolled(label.name());
      before.get().enrolAgain(label, command.waiting(), command.on());
    } else {
      enrolments.add(new Enrolment(this, command.person(), label, command.waiting(), command.on()));
    }
  }

  /** The seat that becomes free goes to whoever has waited longest. */
  public void withdraw(PersonId person, String reason) {
    mustBe(ClassState.ANNOUNCED);
    Enrolment leaving = enrolled(person);
    boolean seatFree = leaving.hasSeat();
    leaving.withdraw(reason);
    if (seatFree) {
      enrolments.stream()
          .filter(Enrolment::isWaiting)
          .min(Comparator.comparing(Enrolment::enrolledOn))
          .ifPresent(Enrolment::takeSeat);
    }
  }

  public void hold(LocalDate on) {
    mustBe(ClassState.ANNOUNCED);
    if (!period.hasBegun(on)) throw new ClassNotBegun(period.begin());
    if (seatsTaken() == 0) throw new NobodyEnrolled();
    state = ClassState.HELD;
  }

  public void signIn(SignPersonIn command, CreditRule rule, LocalDate today) {
    mustBe(ClassState.HELD, ClassState.CLOSED);
    if (!period.contains(command.day()) || command.day().isAfter(today))
      throw new DayOutsideClass(command.day());
    if (!command.session().fits(rhythm)) throw new SessionNotAsked(command.session());
    if (isClosed() && command.lateReason().isBlank()) throw new LateWithoutReason();
    Enrolment enrolment = enrolled(command.person());
    enrolment.signIn(command.day(), command.session(), command.lateReason(), today);
    if (isClosed()) credit(enrolment, rule);
  }

  /** Old classes only have a list of names; the person need not have enrolled. */
  public void recordHistoric(RecordHistoricAttendance command, LabelThen label, CreditRule rule) {
    mustBe(ClassState.HELD, ClassState.CLOSED);
    Optional<Enrolment> known = of(command.person()).filter(Enrolment::hasSeat);
    Enrolment enrolment = known.orElseGet(() -> seated(command.person(), label));
    enrolment.wasThere(command.source());
    if (isClosed()) credit(enrolment, rule);
  }

  public void close(LocalDate on, CreditRule rule) {
    mustBe(ClassState.HELD);
    if (on.isBefore(lastDay())) throw new ClassNotOver(lastDay());
    state = ClassState.CLOSED;
    enrolments.stream().filter(Enrolment::hasSeat).forEach(one -> credit(one, rule));
  }

  public void cancel(String reason) {
    mustBe(ClassState.PLANNED, ClassState.ANNOUNCED);
    state = ClassState.CANCELLED;
    cancelledReason = reason;
  }

  public void correct(CorrectClass command) {
    standing = standing.correctedBy(command.amendment());
    title = command.title();
    period = Period.between(command.begin(), command.end());
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public void voidAttendance(PersonId person, Amendment amendment) {
    enrolled(person).voidBy(amendment);
  }

  private void credit(Enrolment enrolment, CreditRule rule) {
    enrolment.credit(hours, sessions, rule, nextCertificate());
  }

  /** The class's own number and the place in the line of those who got one. */
  private String nextCertificate() {
    long given = enrolments.stream().filter(one -> !one.certificate().isEmpty()).count();
    return "%s-%03d".formatted(number, given + 1);
  }

  private Enrolment seated(PersonId person, LabelThen label) {
    mustHaveFreeSeat();
    Optional<Enrolment> before = of(person);
    before.ifPresent(one -> one.enrolAgain(label, false, period.begin()));
    return before.orElseGet(
        () -> {
          Enrolment added = new Enrolment(this, person, label, false, period.begin());
          enrolments.add(added);
          return added;
        });
  }

  private Enrolment enrolled(PersonId person) {
    return of(person).filter(one -> !one.isWithdrawn()).orElseThrow(() -> new NotEnrolled(person));
  }

  private void mustHaveFreeSeat() {
    if (seatsTaken() >= seats) throw new ClassFull(seats);
  }

  private long seatsTaken() {
    return enrolments.stream().filter(Enrolment::hasSeat).count();
  }

  private boolean isClosed() {
    return state == ClassState.CLOSED;
  }

  private LocalDate lastDay() {
    return period.end().orElse(period.begin());
  }

  private void mustBe(ClassState... allowed) {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (!List.of(allowed).contains(state)) throw new ClassNotInState(state);
  }
}
