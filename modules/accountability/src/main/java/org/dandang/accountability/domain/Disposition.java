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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.EnforceSanction;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.id.PersonId;

/**
 * What was proposed for a person on one ladder, frozen, and how it ended. Lighter than proposed and
 * exempted can so be computed from the record and cannot be made up.
 */
@Entity
@Table(name = "accountability_disposition")
public class Disposition {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "subject_id")
  private CaseSubject subject;

  @Enumerated(EnumType.STRING)
  private Ladder ladder;

  private String clause;

  @Enumerated(EnumType.STRING)
  private Sanction lightest;

  @Enumerated(EnumType.STRING)
  private Sanction heaviest;

  @Enumerated(EnumType.STRING)
  private Sanction proposed;

  @Column(name = "proposed_step")
  private int proposedStep;

  private String opinion;

  @Column(name = "frozen_on")
  private LocalDate frozenOn;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "final_sanction")
  private Sanction sanction;

  @Column(name = "final_step")
  private Integer finalStep;

  @Column(name = "grant_id")
  private Long grant;

  private String ground;

  @Column(name = "decision_document")
  private String document;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "probation_months")
  private Integer probation;

  @Column(name = "effect_until")
  private LocalDate effectUntil;

  @Column(name = "effect_rule")
  private String effectRule;

  @Embedded private Enforcement enforcement;

  protected Disposition() {}

  Disposition(long id, CaseSubject subject, Proposal proposal) {
    this.id = id;
    this.subject = subject;
    this.ladder = proposal.proposed().ladder();
    this.clause = proposal.clause();
    this.lightest = proposal.lightest();
    this.heaviest = proposal.heaviest();
    this.proposed = proposal.proposed();
    this.proposedStep = proposal.proposed().step();
    this.opinion = proposal.opinion();
    this.frozenOn = proposal.on();
  }

  void decide(FinalDecision decision, Optional<Grant> by, CaseId caseFile, PersonId person) {
    if (isDecided()) throw new AlreadyDecided();
    if (decision.on().isBefore(frozenOn)) throw new OutOfOrder(frozenOn, decision.on());
    decision.sanction().ifPresent(finalOne -> checkRange(finalOne, decision, by));
    if (decision.outcome() == Outcome.EXEMPTED) checkExemption(decision, by);
    by.ifPresent(
        grantGiven ->
            grantGiven.use(effectOf(decision), caseFile, person, frozenOn, decision.on()));
    apply(decision);
    grant = by.map(grantGiven -> grantGiven.id().value()).orElse(null);
  }

  private static Effect effectOf(FinalDecision decision) {
    return decision.outcome() == Outcome.SANCTIONED ? Effect.LIGHTER_SANCTION : Effect.EXEMPTION;
  }

  private void apply(FinalDecision decision) {
    outcome = decision.outcome();
    ground = decision.ground().orElse(null);
    document = decision.document();
    decidedOn = decision.on();
    applySanction(decision);
  }

  private void applySanction(FinalDecision decision) {
    sanction = decision.sanction().orElse(null);
    finalStep = decision.sanction().map(Sanction::step).orElse(null);
    probation = decision.probation().orElse(null);
    effectUntil = decision.until().orElse(null);
    effectRule = decision.rule().orElse(null);
  }

  /**
   * Within the range as many steps lighter as there are; below it one step, on a ground, and never
   * below a clause that knows expulsion only (CF-22).
   */
  private void checkRange(Sanction finalOne, FinalDecision decision, Optional<Grant> by) {
    if (finalOne.isHeavierThan(heaviest)) throw new OutsideRange();
    if (by.isPresent() && !finalOne.isLighterThan(proposed)) throw new NotLighter();
    if (!finalOne.isLighterThan(lightest)) return;
    boolean oneStep = lightest.step() - finalOne.step() == 1;
    boolean onlyExpulsion = lightest == heaviest && lightest == Sanction.PARTY_EXPULSION;
    boolean allowed = by.map(Grant::isBelowRange).orElse(true);
    if (!oneStep || onlyExpulsion || !allowed || decision.ground().isEmpty())
      throw new BelowRange();
  }

  /** Only from the two lightest, with a ground (CF-19). */
  private void checkExemption(FinalDecision decision, Optional<Grant> by) {
    if (proposed.step() > 2 || by.isEmpty() && decision.ground().isEmpty())
      throw new ExemptionNotPossible();
  }

  /**
   * Other people looked at it again: never heavier, nor for longer (E8). The day and the paper of
   * the first decision stay; those of the appeal are on the appeal.
   */
  void changedOnAppeal(FinalDecision decision) {
    if (outcome != Outcome.SANCTIONED) throw new NothingToAppeal();
    if (decision.sanction().filter(after -> after.isHeavierThan(sanction)).isPresent())
      throw new HeavierOnAppeal();
    if (decision.sanction().filter(sanction::equals).isPresent()) {
      if (probation != null
          && decision.probation().filter(longer -> longer > probation).isPresent())
        throw new HeavierOnAppeal();
      if (decision.probation().equals(Optional.ofNullable(probation))) return;
    }
    outcome = decision.outcome();
    applySanction(decision);
  }

  /** Each step once, after the decision, and only where the decision calls for it. */
  void enforce(EnforceSanction command, EffectPeriods periods) {
    if (!calls(command.step())) throw new NothingToEnforce();
    if (command.on().isBefore(decidedOn)) throw new OutOfOrder(decidedOn, command.on());
    switch (command.step()) {
      case REPORTED -> mustBeExecutedBy(command.on());
      case RESTORED -> {
        LocalDate over = decidedOn.plusMonths(probation);
        if (command.on().isBefore(over)) throw new RestoredTooEarly();
        effectUntil = periods.afterProbation(decidedOn, command.on());
      }
      case EFFECT_ENDED -> mustHaveEndedBefore(command.on());
      default -> {}
    }
    if (enforcement == null) enforcement = new Enforcement();
    enforcement.take(command.step(), command.words(), command.on());
  }

  private void mustBeExecutedBy(LocalDate on) {
    LocalDate executed =
        enforcement()
            .flatMap(done -> done.of(EnforcementStep.EXECUTED))
            .map(Enforcement.Taken::on)
            .orElseThrow(NotExecutedYet::new);
    if (on.isBefore(executed)) throw new OutOfOrder(executed, on);
  }

  private void mustHaveEndedBefore(LocalDate on) {
    boolean restored = enforcement().flatMap(done -> done.of(EnforcementStep.RESTORED)).isPresent();
    if (sanction == Sanction.PARTY_PROBATION && !restored || !effectUntil.isBefore(on))
      throw new EffectNotEnded();
  }

  /** Whether the decision calls for a step at all; what ends without a sanction is only served. */
  private boolean calls(EnforcementStep step) {
    return switch (step) {
      case SERVED -> isDecided();
      case ANNOUNCED, EXECUTED -> sanction != null;
      case REPORTED -> sanction != null && ladder == Ladder.PARTY;
      case RESTORED -> sanction == Sanction.PARTY_PROBATION;
      case EFFECT_ENDED -> sanction != null && effectUntil != null;
    };
  }

  /** Steps that are still to be taken by that day, whatever their order. */
  public Set<EnforcementStep> toBeTaken(LocalDate today) {
    Set<EnforcementStep> open = EnumSet.noneOf(EnforcementStep.class);
    for (EnforcementStep step : EnforcementStep.values())
      if (calls(step) && enforcement().flatMap(done -> done.of(step)).isEmpty()) open.add(step);
    if (enforcement().flatMap(done -> done.of(EnforcementStep.EXECUTED)).isEmpty())
      open.remove(EnforcementStep.REPORTED);
    if (open.contains(EnforcementStep.RESTORED)) {
      open.remove(EnforcementStep.EFFECT_ENDED);
      if (today.isBefore(decidedOn.plusMonths(probation))) open.remove(EnforcementStep.RESTORED);
    }
    if (effectUntil != null && !effectUntil.isBefore(today))
      open.remove(EnforcementStep.EFFECT_ENDED);
    return open;
  }

  public Optional<Enforcement> enforcement() {
    return Optional.ofNullable(enforcement);
  }

  /** The day on which the paper was served, from which the right to ask for re-examination runs. */
  public Optional<LocalDate> servedOn() {
    return enforcement()
        .flatMap(done -> done.of(EnforcementStep.SERVED))
        .map(Enforcement.Taken::on);
  }

  public Optional<Integer> probation() {
    return Optional.ofNullable(probation);
  }

  public boolean isDecided() {
    return outcome != null;
  }

  /** The case that it belongs to. */
  public CaseFile caseFile() {
    return subject.caseFile();
  }

  public Ladder ladder() {
    return ladder;
  }

  public String clause() {
    return clause;
  }

  public Sanction proposed() {
    return proposed;
  }

  public LocalDate frozenOn() {
    return frozenOn;
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<Sanction> sanction() {
    return Optional.ofNullable(sanction);
  }

  public Optional<LocalDate> effectUntil() {
    return Optional.ofNullable(effectUntil);
  }

  public Sanction lightest() {
    return lightest;
  }

  public Sanction heaviest() {
    return heaviest;
  }

  public String opinion() {
    return opinion;
  }

  public Optional<String> ground() {
    return Optional.ofNullable(ground);
  }

  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /** Lighter than proposed, computed. */
  public boolean isReduced() {
    return finalStep != null && finalStep < proposedStep;
  }
}
