package org.dandang.training.domain.classes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.training.api.classes.Presence;
import org.dandang.training.api.classes.Session;

/**
 * One person in one class: a seat or a place on the waiting list, and the one attendance that all
 * sign-ins together make.
 */
@Entity
@Table(name = "training_enrolment")
public class Enrolment {
  /** 已报名, 候补, 已退出. */
  enum State {
    SEATED,
    WAITING,
    WITHDRAWN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_enrolment_seq")
  @SequenceGenerator(name = "training_enrolment_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "class_id")
  private TrainingClass trainingClass;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Column(name = "enrolled_on")
  private LocalDate enrolledOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "presence")
  private Presence presence = Presence.NONE;

  @Column(name = "source")
  private String source;

  @Column(name = "sign_ins")
  private int signInCount;

  @Column(name = "hours_credited")
  private int hoursCredited;

  @Column(name = "certificate")
  private String certificate;

  @Embedded private Standing standing = Standing.inForce();

  @OneToMany(mappedBy = "enrolment", cascade = CascadeType.ALL)
  private List<SignIn> signIns = new ArrayList<>();

  protected Enrolment() {}

  Enrolment(
      TrainingClass trainingClass,
      PersonId person,
      LabelThen label,
      boolean waiting,
      LocalDate on) {
    this.trainingClass = trainingClass;
    this.person = person;
    this.label = label;
    this.state = waiting ? State.WAITING : State.SEATED;
    this.enrolledOn = on;
  }

  boolean isOf(PersonId other) {
    return person.equals(other);
  }

  boolean hasSeat() {
    return state == State.SEATED;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  boolean isWithdrawn() {
    return state == State.WITHDRAWN;
  }

  String name() {
    return label.name();
  }

  LocalDate enrolledOn() {
    return enrolledOn;
  }

  public Presence presence() {
    return standing.isVoided() ? Presence.NONE : presence;
  }

  public int hoursCredited() {
    return hoursCredited;
  }

  public String certificate() {
    return certificate == null ? "" : certificate;
  }

  void takeSeat() {
    state = State.SEATED;
  }

  void enrolAgain(LabelThen newLabel, boolean waiting, LocalDate on) {
    label = newLabel;
    state = waiting ? State.WAITING : State.SEATED;
    enrolledOn = on;
    withdrawnReason = null;
  }

  void withdraw(String reason) {
    state = State.WITHDRAWN;
    withdrawnReason = reason;
  }

  void signIn(LocalDate day, Session session, String lateReason, LocalDate today) {
    if (signIns.stream().anyMatch(one -> one.isFor(day, session))) return;
    signIns.add(new SignIn(this, day, session, lateReason, today));
    signInCount = signIns.size();
    presence = Presence.SIGNED_IN;
    source = null;
  }

  void wasThere(String historicSource) {
    if (presence == Presence.SIGNED_IN) throw new PresenceKnown(name());
    presence = Presence.HISTORIC;
    source = historicSource;
  }

  /**
   * Hours and a certificate for who was there nearly all the time; whoever has them keeps the
   * number.
   */
  void credit(int hours, int sessions, CreditRule rule, String nextCertificate) {
    boolean credited =
        presence() == Presence.HISTORIC
            || presence() == Presence.SIGNED_IN && rule.credits(signInCount, sessions);
    hoursCredited = credited ? hours : 0;
    if (credited && certificate == null) certificate = nextCertificate;
  }

  void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
    hoursCredited = 0;
  }
}
