package org.dandang.accountability.domain;

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
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;

/**
 * A measure of the first form: a talk, criticism, a written self-examination or an admonition,
 * given by one and approved by another after the person was heard. Only an admonition has an effect
 * period. After six months it is followed up. By a tolerance determination a reminder talk may take
 * the place of a heavier measure.
 */
@Entity
@Table(name = "accountability_measure")
@AggregateRoot
public class FirstFormMeasure {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  private MeasureKind kind;

  private String reason;
  private String statement;

  @Column(name = "grant_id")
  private Long grant;

  private PersonId giver;
  private PersonId approver;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "effect_until")
  private LocalDate effectUntil;

  @Column(name = "follow_up_due")
  private LocalDate followUpDue;

  @Column(name = "follow_up_result")
  private String result;

  @Column(name = "followed_up_on")
  private LocalDate followedUpOn;

  @Embedded private Standing standing;

  protected FirstFormMeasure() {}

  public FirstFormMeasure(
      MeasureId id,
      GiveMeasure command,
      LabelThen label,
      Optional<Grant> grant,
      EffectPeriods periods) {
    if (command.giver().equals(command.approver())) throw new OwnApproval(command.approver());
    if (command.person().equals(command.giver()) || command.person().equals(command.approver()))
      throw new OfficerConcerned(command.person());
    grant.ifPresent(
        by -> {
          if (command.kind() != MeasureKind.REMINDER_TALK) throw new WrongGrant();
          by.use(Effect.FIRST_FORM_INSTEAD, command.person(), command.on());
        });
    this.id = id.value();
    this.person = command.person();
    this.label = label;
    this.kind = command.kind();
    this.reason = command.reason();
    this.statement = command.statement();
    this.grant = grant.map(by -> by.id().value()).orElse(null);
    this.giver = command.giver();
    this.approver = command.approver();
    this.givenOn = command.on();
    this.standing = Standing.inForce();
    if (kind == MeasureKind.ADMONITION) {
      effectUntil = periods.admonitionUntil(givenOn);
      followUpDue = effectUntil;
    }
  }

  public void followUp(String found, LocalDate on) {
    if (on.isBefore(givenOn)) throw new OutOfOrder(givenOn, on);
    result = found;
    followedUpOn = on;
  }

  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
  }

  /** Whether its effect has ended before that day; a talk has none beyond its own day. */
  public boolean hasEndedBefore(LocalDate day) {
    return (effectUntil == null ? givenOn : effectUntil).isBefore(day);
  }

  public boolean answersTo(PersonId worker) {
    return !worker.equals(person) && (worker.equals(giver) || worker.equals(approver));
  }

  public MeasureId id() {
    return new MeasureId(id);
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  public LabelThen label() {
    return label;
  }

  public MeasureKind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }

  public String statement() {
    return statement;
  }

  public PersonId giver() {
    return giver;
  }

  public PersonId approver() {
    return approver;
  }

  public LocalDate givenOn() {
    return givenOn;
  }

  public Optional<GrantId> grant() {
    return Optional.ofNullable(grant).map(GrantId::new);
  }

  public Optional<LocalDate> followUpDue() {
    return Optional.ofNullable(followUpDue);
  }

  public Optional<String> followUp() {
    return Optional.ofNullable(result);
  }

  public Optional<LocalDate> followedUpOn() {
    return Optional.ofNullable(followedUpOn);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public Optional<LocalDate> effectUntil() {
    return Optional.ofNullable(effectUntil);
  }
}
