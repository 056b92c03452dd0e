package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.DecideToleranceAppeal;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.FileToleranceAppeal;
import org.dandang.accountability.api.ToleranceAppealId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Standing;

/**
 * An appeal of a cadre against a tolerance determination. It is filed once, after the written
 * conclusion, and goes to two people who had no part in the determination; it is decided with both
 * organs' signatures, again by other hands, and never ends heavier. What it decides becomes the
 * determination.
 */
@Entity
@Table(name = "accountability_tolerance_appeal")
public class ToleranceAppeal {
  @Id private Long id;
  @Version private long version;

  @ManyToOne
  @JoinColumn(name = "tolerance_id")
  private Tolerance tolerance;

  private String grounds;

  @Column(name = "first_handler")
  private PersonId first;

  @Column(name = "second_handler")
  private PersonId second;

  @Enumerated(EnumType.STRING)
  @Column(name = "determination_before")
  private Determination before;

  @Column(name = "filed_on")
  private LocalDate filedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "determination_after")
  private Determination after;

  private String reason;

  @Column(name = "discipline_signer")
  private PersonId discipline;

  @Column(name = "organisation_signer")
  private PersonId organisation;

  @Column(name = "decision_document")
  private String document;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Embedded private Standing standing;

  protected ToleranceAppeal() {}

  /** Of a determination not appealed against before, as {@code appealedBefore} says. */
  public ToleranceAppeal(
      ToleranceAppealId id,
      FileToleranceAppeal command,
      Tolerance tolerance,
      boolean appealedBefore) {
    if (!command.appellant().equals(tolerance.person())) throw new OnlyTheCadreAppeals();
    if (!tolerance.isConcluded() || determination(tolerance) == Determination.TOLERATED)
      throw new NothingRefused();
    if (appealedBefore) throw new AlreadyAppealed();
    if (command.first().equals(command.second())) throw new TwoOfficersNeeded();
    mustBeOthers(tolerance, command.first(), command.second());
    LocalDate concluded = tolerance.conclusion().orElseThrow().on();
    if (command.on().isBefore(concluded)) throw new OutOfOrder(concluded, command.on());
    this.id = id.value();
    this.tolerance = tolerance;
    this.grounds = command.grounds();
    this.first = command.first();
    this.second = command.second();
    this.before = determination(tolerance);
    this.filedOn = command.on();
    this.standing = Standing.inForce();
  }

  /** Decides, and changes the determination with it. */
  public void decide(DecideToleranceAppeal command) {
    if (decidedOn != null) throw new AlreadyDecided();
    if (command.on().isBefore(filedOn)) throw new OutOfOrder(filedOn, command.on());
    JointSignature signed =
        JointSignature.signed(
            command.determination(),
            command.discipline(),
            command.organisation(),
            tolerance.person(),
            command.on());
    mustBeOthers(tolerance, signed.discipline(), signed.organisation());
    if (command.determination().isHeavierThan(before)) throw new HarsherOnAppeal();
    JointSignature.mustNotBeExcluded(command.determination(), tolerance.exclusions());
    after = command.determination();
    reason = command.reason();
    discipline = signed.discipline();
    organisation = signed.organisation();
    document = command.document();
    decidedOn = command.on();
    tolerance.changedOnAppeal(after);
  }

  private static void mustBeOthers(Tolerance tolerance, PersonId one, PersonId other) {
    Set<PersonId> determiners = tolerance.workers();
    if (determiners.contains(one) || determiners.contains(other)) throw new DeterminersOnAppeal();
    if (one.equals(tolerance.person()) || other.equals(tolerance.person()))
      throw new OfficerConcerned(tolerance.person());
  }

  private static Determination determination(Tolerance tolerance) {
    return tolerance.determination().orElseThrow(NothingRefused::new);
  }

  public boolean answersTo(PersonId worker) {
    return !worker.equals(tolerance.person()) && (worker.equals(first) || worker.equals(second));
  }

  public ToleranceAppealId id() {
    return new ToleranceAppealId(id);
  }

  public long version() {
    return version;
  }

  public String grounds() {
    return grounds;
  }

  public PersonId first() {
    return first;
  }

  public PersonId second() {
    return second;
  }

  public Determination before() {
    return before;
  }

  public LocalDate filedOn() {
    return filedOn;
  }

  public Optional<Determination> after() {
    return Optional.ofNullable(after);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<PersonId> discipline() {
    return Optional.ofNullable(discipline);
  }

  public Optional<PersonId> organisation() {
    return Optional.ofNullable(organisation);
  }

  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }
}
