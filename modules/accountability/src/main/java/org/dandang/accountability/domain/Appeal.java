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
import org.dandang.accountability.api.AppealId;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.FileAppeal;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Standing;

/**
 * A person appeals against a sanction. Two who had no part in the case look at it again; it is
 * upheld, lightened or lifted, and never becomes heavier (E8, JD-59).
 */
@Entity
@Table(name = "accountability_appeal")
@AggregateRoot
public class Appeal {
  @Id private Long id;
  @Version private long version;

  @Column(name = "case_id")
  private Long caseFile;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private Ladder ladder;

  private String grounds;

  @Column(name = "first_handler")
  private PersonId first;

  @Column(name = "second_handler")
  private PersonId second;

  @Enumerated(EnumType.STRING)
  @Column(name = "sanction_before")
  private Sanction before;

  @Enumerated(EnumType.STRING)
  @Column(name = "sanction_after")
  private Sanction after;

  @Column(name = "filed_on")
  private LocalDate filedOn;

  @Column(name = "decision_document")
  private String document;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Embedded private Standing standing;

  protected Appeal() {}

  public Appeal(AppealId id, FileAppeal command, CaseFile caseFile, EffectPeriods periods) {
    if (command.first().equals(command.second())) throw new TwoOfficersNeeded();
    if (caseFile.workers().contains(command.first())
        || caseFile.workers().contains(command.second())) throw new SamePeopleOnAppeal();
    Disposition decided = caseFile.subject(command.person()).disposition(command.ladder());
    this.before = decided.sanction().orElseThrow(NothingToAppeal::new);
    if (command.ladder() == Ladder.ADMINISTRATIVE && decided.servedOn().isPresent())
      mustBeInTime(periods.appealableUntil(decided.servedOn().get()), command.on());
    this.id = id.value();
    this.caseFile = caseFile.id().value();
    this.person = command.person();
    this.ladder = command.ladder();
    this.grounds = command.grounds();
    this.first = command.first();
    this.second = command.second();
    this.filedOn = command.on();
    this.standing = Standing.inForce();
  }

  private static void mustBeInTime(LocalDate last, LocalDate filed) {
    if (filed.isAfter(last)) throw new AppealTooLate();
  }

  /** Decides, and changes the sanction of the case with it. */
  public void decide(FinalDecision decision, CaseFile appealed) {
    if (decidedOn != null) throw new AlreadyDecided();
    if (decision.on().isBefore(filedOn)) throw new OutOfOrder(filedOn, decision.on());
    if (decision.outcome() == Outcome.EXEMPTED) throw new ExemptionNotPossible();
    appealed.subject(person).disposition(ladder).changedOnAppeal(decision);
    after = decision.sanction().orElse(null);
    document = decision.document();
    decidedOn = decision.on();
  }

  /** The day of the decision under appeal. */
  public LocalDate firstDecidedOn(CaseFile appealed) {
    return appealed.subject(person).disposition(ladder).decidedOn().orElseThrow();
  }

  public AppealId id() {
    return new AppealId(id);
  }

  public long version() {
    return version;
  }

  public CaseId caseFile() {
    return new CaseId(caseFile);
  }

  public PersonId person() {
    return person;
  }

  public Ladder ladder() {
    return ladder;
  }

  public Sanction before() {
    return before;
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

  public LocalDate filedOn() {
    return filedOn;
  }

  public Optional<Sanction> after() {
    return Optional.ofNullable(after);
  }

  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  public boolean answersTo(PersonId worker) {
    return !worker.equals(person) && (worker.equals(first) || worker.equals(second));
  }
}
