package org.dandang.kernel.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody brought forward against a person during a public notice. The organisation
 * department and the discipline commission assess it together before anything else is decided about
 * the person. Where it is a report, its text is sealed with the petition office and only the number
 * of the register stands here.
 */
@Embeddable
public class Objection implements Serializable {
  private static final long serialVersionUID = 1L;

  /** 不影响, 暂缓, 终止. */
  public enum Outcome {
    NO_EFFECT,
    POSTPONED,
    STOPPED
  }

  @Column(name = "received_on")
  private LocalDate receivedOn;

  private boolean anonymous;
  private String matter;

  @Column(name = "register_number")
  private String registerNumber;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "postponed_until")
  private LocalDate postponedUntil;

  private String reasons;
  private String evidence;

  @Column(name = "organisation_signer")
  private String organisationSigner;

  @Column(name = "discipline_signer")
  private String disciplineSigner;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  protected Objection() {}

  private Objection(Objection other) {
    receivedOn = other.receivedOn;
    anonymous = other.anonymous;
    matter = other.matter;
    registerNumber = other.registerNumber;
    dueOn = other.dueOn;
  }

  /** Said openly, or without a name; kept as it was noted down. */
  public static Objection of(
      String matter, boolean anonymous, LocalDate receivedOn, LocalDate due) {
    Objection objection = new Objection();
    objection.matter = matter;
    objection.anonymous = anonymous;
    objection.receivedOn = receivedOn;
    objection.dueOn = due;
    return objection;
  }

  /** A report: what it says lies with the petition office under this number. */
  public static Objection report(
      String registerNumber, boolean anonymous, LocalDate receivedOn, LocalDate due) {
    Objection objection = of("", anonymous, receivedOn, due);
    objection.registerNumber = registerNumber;
    return objection;
  }

  /** An anonymous letter alone stops nobody: what it says must have been found elsewhere. */
  Objection assessed(JointAssessment joint) {
    if (!isOpen()) throw new ObjectionAssessed();
    joint.checkAfter(receivedOn);
    if (joint.outcome() == Outcome.STOPPED && anonymous && joint.evidence().isBlank())
      throw new AnonymousAlone();
    Objection assessed = new Objection(this);
    assessed.outcome = joint.outcome();
    assessed.postponedUntil = joint.until().orElse(null);
    assessed.reasons = joint.reasons();
    assessed.evidence = joint.evidence();
    assessed.organisationSigner = joint.organisationSigner();
    assessed.disciplineSigner = joint.disciplineSigner();
    assessed.assessedOn = joint.on();
    return assessed;
  }

  /** Not yet assessed. */
  public boolean isOpen() {
    return outcome == null;
  }

  boolean postponesOn(LocalDate day) {
    return outcome == Outcome.POSTPONED && day.isBefore(postponedUntil);
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  public boolean isAnonymous() {
    return anonymous;
  }

  /** Empty for a report. */
  public String matter() {
    return matter;
  }

  /** Of a report. */
  public Optional<String> registerNumber() {
    return Optional.ofNullable(registerNumber);
  }

  /** The last day for the joint assessment. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<LocalDate> postponedUntil() {
    return Optional.ofNullable(postponedUntil);
  }

  public Optional<String> reasons() {
    return Optional.ofNullable(reasons);
  }

  /** What was found apart from the objection itself. */
  public Optional<String> evidence() {
    return Optional.ofNullable(evidence);
  }

  public Optional<String> organisationSigner() {
    return Optional.ofNullable(organisationSigner);
  }

  public Optional<String> disciplineSigner() {
    return Optional.ofNullable(disciplineSigner);
  }

  public Optional<LocalDate> assessedOn() {
    return Optional.ofNullable(assessedOn);
  }
}
